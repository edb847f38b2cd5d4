import { getCollection } from 'astro:content';
import { absolute } from '../layouts/absolute.ts';
import { wordsOf } from '../layouts/words.ts';
import { moreOfSite } from './more.ts';
import type { PlainPage } from './page.ts';

/** A page that only lists others: its twin, not for search. */
export type PlainList = Pick<PlainPage, 'path' | 'title' | 'lead' | 'body' | 'more'>;

const SECTIONS = ['causes', 'faq', 'errors'] as const;

/** The corrections, one claim a section. */
export async function corrections(): Promise<PlainPage> {
  const word = await wordsOf('corrections');
  const claims = (await getCollection('corrections')).sort((a, b) => a.data.order - b.data.order);
  const body = claims.map(({ data: { claim, verdict, truth, said, releases } }) => {
    const where = word('said').replace('{where}', said);
    const when = word('releases').replace('{releases}', releases);
    return `## ${claim}\n\n**${word(verdict)}.** ${truth}\n\n${where}. ${when}.\n`;
  });
  const more = await moreOfSite();
  const read = claims.flatMap(({ data }) => data.sources);
  return {
    path: 'corrections/',
    kind: 'guide',
    title: word('title'),
    lead: word('lead'),
    body: body.join('\n'),
    more: `${more.sources(read)}[${word('guide')}](/guide/)`,
    says: [],
    sections: claims.map(({ id, data }) => ({ anchor: id, heading: data.claim })),
  };
}

/** The pages that list causes, questions and errors. */
export async function lists(pages: readonly PlainPage[]): Promise<readonly PlainList[]> {
  return Promise.all(
    SECTIONS.map(async (section) => {
      const word = await wordsOf(section);
      const listed = pages.filter(({ path }) => path.startsWith(`${section}/`));
      const body = listed.map(({ path, title, lead }) => `- [${title}](${absolute(path)}): ${lead}`);
      return { path: `${section}/`, title: word('title'), lead: word('lead'), body: body.join('\n') };
    }),
  );
}
