import type { APIRoute } from 'astro';
import { absolute } from '../layouts/absolute.ts';
import { wordsOf } from '../layouts/words.ts';
import { corrections } from '../plain/lists.ts';
import type { Kind } from '../plain/page.ts';
import { plainPages } from '../plain/pages.ts';

const ORDER: readonly Kind[] = ['guide', 'cause', 'faq', 'error'];

/** The site for language models, after llmstxt.org: what it is, and every page with one line. */
export const GET: APIRoute = async () => {
  const site = await wordsOf('site');
  const home = await wordsOf('home');
  const kinds = await wordsOf('search');
  const pages = [...(await plainPages()), await corrections()];
  const sections = ORDER.map((kind) => {
    const listed = pages
      .filter((page) => page.kind === kind)
      .map(({ path, title, lead }) => `- [${title}](${absolute(`${path}index.md`)}): ${lead}`);
    return `## ${kinds(kind)}\n\n${listed.join('\n')}\n`;
  });
  const head = `# ${site('name')}\n\n> ${home('description')}\n\n${site('footer')} ${site('llms')}\n`;
  return new Response([head, ...sections].join('\n'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
