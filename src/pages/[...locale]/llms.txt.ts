import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { type Local, localIn } from '../../i18n/local.ts';
import { pathIn } from '../../i18n/path-parts.ts';
import { inEveryLocale } from '../../i18n/paths.ts';
import { absolute } from '../../layouts/absolute.ts';
import { inOrder } from '../../layouts/in-order.ts';

export const getStaticPaths = inEveryLocale;

type Listed = readonly [path: string, title: string, lead: string];

/** Every page of words, by the word for its kind. */
async function listed(local: Local): Promise<Readonly<Record<string, readonly Listed[]>>> {
  const corrections = await local.words('corrections');
  const guide = (await local.all('guide')).sort(inOrder);
  const causes = (await local.all('causes')).sort(inOrder);
  const faq = (await local.all('faq')).sort(inOrder);
  const errors = await local.all('errors');
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
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const local = localIn(props.locale);
  const site = await local.words('site');
  const home = await local.words('home');
  const kinds = await local.words('search');
  const sections = Object.entries(await listed(local)).map(([kind, pages]) => {
    const lines = pages.map(
      ([path, title, lead]) => `- [${title}](${absolute(pathIn(local.id, `${path}index.md`))}): ${lead}`,
    );
    return `## ${kinds(kind)}\n\n${lines.join('\n')}\n`;
  });
  const head = `# ${site('name')}\n\n> ${home('description')}\n\n${site('footer')} ${site('llms')}\n`;
  return new Response([head, ...sections].join('\n'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
