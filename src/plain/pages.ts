import { type CollectionEntry, getCollection, render } from 'astro:content';
import { factsOfError } from '../components/error-entry.ts';
import { wordsOf } from '../layouts/words.ts';
import { commandBlock, expand, type Parts } from './expand.ts';
import { moreOfSite } from './more.ts';
import type { PlainPage } from './page.ts';
import { partsOfSite } from './parts.ts';
import { sectionsOf } from './sections.ts';

interface Ordered {
  readonly data: { readonly order: number };
}
type Entry = CollectionEntry<'guide' | 'causes' | 'faq' | 'errors'>;

const inOrder = (a: Ordered, b: Ordered): number => a.data.order - b.data.order;

/** The four steps of a cause, which its page shows before its own text. */
function stepsOf({ steps, worked }: CollectionEntry<'causes'>['data'], parts: Parts, word: Words): string {
  const listed = steps.map(
    (step, index) =>
      `${index + 1}. ${step.do}\n${step.command ? commandBlock(parts.command(step.command)) : ''}`,
  );
  return `## ${word('doNow')}\n\n${listed.join('')}\n${word('worked')} ${worked}\n\n`;
}

type Words = (key: string) => string;

function errorBody({ data }: CollectionEntry<'errors'>, parts: Parts, word: Words): string {
  const command = data.command ? commandBlock(parts.command(data.command)) : '';
  const shows = data.texts.map(({ says, by }) => `- “${says}” (${word(`by-${by}`)})`).join('\n');
  return `## ${word('first')}\n\n${data.first}\n${command}\n## ${word('shows')}\n\n${shows}\n\n`;
}

/** Every page of words on the site, as text. */
export async function plainPages(): Promise<readonly PlainPage[]> {
  const parts = await partsOfSite();
  const check = await wordsOf('check');
  const reference = await wordsOf('errors');
  const questions = await wordsOf('faq');
  const more = await moreOfSite();
  const body = (entry: Entry): string => expand(entry.body ?? '', parts);
  const guide = (await getCollection('guide')).sort(inOrder).map(
    async (entry): Promise<PlainPage> => ({
      path: entry.id === 'index' ? 'guide/' : `guide/${entry.id}/`,
      kind: 'guide',
      title: entry.data.title,
      lead: entry.data.summary,
      body: body(entry),
      more: more.sources(entry.data.sources),
      says: [],
      sections: sectionsOf((await render(entry)).headings),
    }),
  );
  const causes = (await getCollection('causes')).sort(inOrder).map(
    async (entry): Promise<PlainPage> => ({
      path: `causes/${entry.id}/`,
      kind: 'cause',
      title: entry.data.title,
      lead: entry.data.oneLine,
      body: stepsOf(entry.data, parts, check) + body(entry),
      more: more.sources(entry.data.sources),
      says: [],
      sections: sectionsOf((await render(entry)).headings),
    }),
  );
  const faq = (await getCollection('faq')).sort(inOrder).map(
    async (entry): Promise<PlainPage> => ({
      path: `faq/${entry.id}/`,
      kind: 'faq',
      title: entry.data.question,
      lead: entry.data.answer,
      body: body(entry),
      more:
        more.causes(questions('seeCauses').replace(/:$/, ''), entry.data.causes) +
        more.sources(entry.data.sources),
      says: [],
      sections: sectionsOf((await render(entry)).headings),
    }),
  );
  const errors = (await getCollection('errors')).map(
    async (entry): Promise<PlainPage> => ({
      path: `errors/${entry.id}/`,
      kind: 'error',
      title: entry.data.title,
      lead: entry.data.meaning,
      body: errorBody(entry, parts, reference) + body(entry),
      more:
        more.facts(entry) +
        more.causes(reference('causes'), entry.data.causes) +
        more.sources(entry.data.sources),
      says: [...new Set([...entry.data.texts.map(({ says }) => says), ...factsOfError(entry).codes])],
      sections: sectionsOf((await render(entry)).headings),
    }),
  );
  return Promise.all([...guide, ...causes, ...faq, ...errors]);
}
