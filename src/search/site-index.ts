import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { PlainPage } from '../plain/page.ts';
import type { Cards, Section } from './cards.ts';
import { documentOf } from './document.ts';
import { bodyTerms } from './pieces.ts';
import { tells, wordsOf } from './terms.ts';

/** A file below /pagefind/. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

export interface SiteIndex {
  readonly files: readonly IndexFile[];
  readonly cards: Cards;
}

/** What of Pagefind's output a search loads; its own boxes, its worker and its fragments are not used. */
const SERVED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.+\.pf_(?:meta|index|filter))$/;
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;
/** Every file of Pagefind begins with it, once unpacked. */
const SIGNATURE = 'pagefind_dcd';

/** As far as it is read here. */
interface Fragment {
  readonly url: string;
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
}

function fragmentOf(content: Uint8Array): Fragment {
  return JSON.parse(gunzipSync(content).subarray(SIGNATURE.length).toString()) as Fragment;
}

function firstSentence(text: string): string {
  return /^.+?[.?!](?=\s)/.exec(text)?.[0] ?? text;
}

/**
 * Has Pagefind index the pages.
 *
 * @throws what Pagefind says, where it refuses something
 */
export async function indexSite(pages: readonly PlainPage[]): Promise<SiteIndex> {
  // words come as stems already; «unknown» is Pagefind without stemmer, which is 4 KB less to load
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error(errors.join('\n'));
  const body = bodyTerms(pages);
  for (const page of pages) {
    const content = documentOf(page, body.get(page) ?? new Set());
    const added = await index.addHTMLFile({ url: `/${page.path}`, content });
    if (added.errors.length > 0) throw new Error(`${page.path}: ${added.errors.join('\n')}`);
  }
  const made = await index.getFiles();
  await close();
  const byUrl = new Map(pages.map((page) => [`/${page.path}`, page]));
  const cards = made.files.flatMap(({ path, content }) => {
    const id = FRAGMENT.exec(path)?.[1];
    if (id === undefined) return [];
    const { url, anchors } = fragmentOf(content);
    const page = byUrl.get(url);
    if (!page) throw new Error(`Pagefind gave ${url}, which is not a page`);
    const { kind, title } = page;
    const lead = firstSentence(page.lead);
    const says = [...new Set(page.says.map((text) => wordsOf(text).filter(tells).join(' ')))];
    const sections = page.sections.flatMap(({ anchor, heading }): Section[] => {
      const at = anchors.find((each) => each.id === anchor)?.location;
      return at === undefined ? [] : [{ at, anchor, heading }];
    });
    return [[id, { path: page.path, kind, title, lead, says, sections }] as const];
  });
  if (cards.length !== pages.length)
    throw new Error(`${pages.length} pages became ${cards.length} fragments`);
  const files = made.files
    .filter(({ path }) => SERVED.test(path))
    .map(({ path, content }) => ({ path, content: new Uint8Array(content) }));
  return { files, cards: Object.fromEntries(cards) };
}
