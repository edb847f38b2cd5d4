import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { absolute } from '../layouts/absolute.ts';
import { inOrder } from '../layouts/in-order.ts';
import { wordsOf } from '../layouts/words.ts';

type Listed = readonly [path: string, title: string, lead: string];

/** Every page of words, by the word for its kind. */
async function listed(): Promise<Readonly<Record<string, readonly Listed[]>>> {
  const corrections = await wordsOf('corrections');
  const guide = (await getCollection('guide')).sort(inOrder);
  const causes = (await getCollection('causes')).sort(inOrder);
  const faq = (await getCollection('faq')).sort(inOrder);
  const errors = await getCollection('errors');
  return {
    guide: [
      ...guide.map(
        ({ id, data }): Listed => [id === 'index' ? 'guide/' : `guide/${id}/`, data.title, data.summary],
      ),
      ['corrections/', corrections('title'), corrections('lead')],
    ],
    cause: causes.map(({ id, data }) => [`causes/${id}/`, data.title, data.oneLine]),
    faq: faq.map(({ id, data }) => [`faq/${id}/`, data.question, data.answer]),
    error: errors.map(({ id, data }) => [`errors/${id}/`, data.title, data.meaning]),
  };
}

/** The site for language models, after llmstxt.org: what it is, and every page with one line. */
export const GET: APIRoute = async () => {
  const site = await wordsOf('site');
  const home = await wordsOf('home');
  const kinds = await wordsOf('search');
  const sections = Object.entries(await listed()).map(([kind, pages]) => {
    const lines = pages.map(([path, title, lead]) => `- [${title}](${absolute(`${path}index.md`)}): ${lead}`);
    return `## ${kinds(kind)}\n\n${lines.join('\n')}\n`;
  });
  const head = `# ${site('name')}\n\n> ${home('description')}\n\n${site('footer')} ${site('llms')}\n`;
  return new Response([head, ...sections].join('\n'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
