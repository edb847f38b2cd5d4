import { getCollection } from 'astro:content';
import { factsOfError } from '../components/error-entry.ts';
import { GATES } from '../gateway/gates.ts';
import { inOrder } from './in-order.ts';
import { wordsOf } from './words.ts';

/** A page of a section, as the menu and the links to its neighbours name it. */
export interface Chapter {
  /** Below the site's home, without a leading slash, as `causes/new-device/`. */
  readonly path: string;
  readonly title: string;
  /** Where a section has too many pages for one menu: the part of it that is shown together. */
  readonly part?: string;
}

async function guide(): Promise<readonly Chapter[]> {
  const corrections = await wordsOf('corrections');
  const pages = (await getCollection('guide')).sort(inOrder).map(({ id, data: { title, short } }) => ({
    path: id === 'index' ? 'guide/' : `guide/${id}/`,
    title: short ?? title,
  }));
  return [...pages, { path: 'corrections/', title: corrections('title') }];
}

async function causes(): Promise<readonly Chapter[]> {
  const all = (await getCollection('causes')).sort(inOrder);
  return all.map(({ id, data }) => ({ path: `causes/${id}/`, title: data.short }));
}

async function faq(): Promise<readonly Chapter[]> {
  const all = (await getCollection('faq')).sort(inOrder);
  return all.map(({ id, data }) => ({ path: `faq/${id}/`, title: data.question }));
}

/** Gate by gate, and last what is of none. */
async function errors(): Promise<readonly Chapter[]> {
  const all = (await getCollection('errors')).map((entry) => ({ entry, gate: factsOfError(entry).gate }));
  return [...GATES, undefined].flatMap((gate) =>
    all
      .filter((each) => each.gate === gate)
      .map(({ entry: { id, data } }) => ({ path: `errors/${id}/`, title: data.title, part: gate ?? '' })),
  );
}

const SECTIONS: Readonly<Record<string, () => Promise<readonly Chapter[]>>> = { guide, causes, faq, errors };

/** Lists the pages of a section in the order to read them; none where it is one page. */
export async function chaptersOf(section: string | undefined): Promise<readonly Chapter[]> {
  return (await SECTIONS[section ?? '']?.()) ?? [];
}
