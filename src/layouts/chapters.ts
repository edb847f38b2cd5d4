import { factsOfError } from '../components/error-entry.ts';
import { GATES } from '../gateway/gates.ts';
import type { Local } from '../i18n/local.ts';
import { inOrder } from './in-order.ts';

/** A page of a section, as the menu and the links to its neighbours name it. */
export interface Chapter {
  /** Below the site's home, without a leading slash, as `causes/new-device/`. */
  readonly path: string;
  readonly title: string;
  /** Where a section has too many pages for one menu: the part of it that is shown together. */
  readonly part?: string;
}

async function guide(local: Local): Promise<readonly Chapter[]> {
  const corrections = await local.words('corrections');
  const pages = (await local.all('guide')).sort(inOrder).map(({ id, data: { title, short } }) => ({
    path: id === 'index' ? 'guide/' : `guide/${id}/`,
    title: short ?? title,
  }));
  return [...pages, { path: 'corrections/', title: corrections('title') }];
}

async function causes(local: Local): Promise<readonly Chapter[]> {
  const all = (await local.all('causes')).sort(inOrder);
  return all.map(({ id, data }) => ({ path: `causes/${id}/`, title: data.short }));
}

async function faq(local: Local): Promise<readonly Chapter[]> {
  const all = (await local.all('faq')).sort(inOrder);
  return all.map(({ id, data }) => ({ path: `faq/${id}/`, title: data.question }));
}

/** Gate by gate, and last what is of none. */
async function errors(local: Local): Promise<readonly Chapter[]> {
  const all = (await local.all('errors')).map((entry) => ({ entry, gate: factsOfError(entry).gate }));
  return [...GATES, undefined].flatMap((gate) =>
    all
      .filter((each) => each.gate === gate)
      .map(({ entry: { id, data } }) => ({ path: `errors/${id}/`, title: data.title, part: gate ?? '' })),
  );
}

const SECTIONS: Readonly<Record<string, (local: Local) => Promise<readonly Chapter[]>>> = {
  guide,
  causes,
  faq,
  errors,
};

/** Lists the pages of a section in the order to read them; none where it is one page. */
export async function chaptersOf(local: Local, section: string | undefined): Promise<readonly Chapter[]> {
  return (await SECTIONS[section ?? '']?.(local)) ?? [];
}
