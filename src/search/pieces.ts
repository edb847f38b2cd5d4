import type { PlainPage } from '../plain/page.ts';
import { termsOf } from './terms.ts';

/** A section of a page, or what stands before the first heading (without anchor), as terms with repeats. */
export interface Piece {
  readonly anchor: string;
  readonly heading: string;
  readonly terms: readonly string[];
}

/** A body word stands in the index for at most this many pages. More would only weigh on the first search. */
const MOST_PAGES = 2;

/** Cuts a page at its headings of the second level; where links go is left out. */
export function piecesOf({ body, sections }: PlainPage): readonly Piece[] {
  const anchors = new Map(sections.map(({ heading, anchor }) => [heading, anchor]));
  return body.split(/^(?=## )/m).map((piece) => {
    const heading = /^## (.+)$/m.exec(piece)?.[1] ?? '';
    const text = piece.replace(/^## .+$/m, '').replace(/\]\([^)]*\)/g, ']');
    return { anchor: anchors.get(heading) ?? '', heading, terms: termsOf(text) };
  });
}

/** Terms that a page is known by wherever they stand in it; its body need not hold them. */
function strongTerms({ title, lead, sections }: PlainPage): ReadonlySet<string> {
  return new Set(termsOf([title, lead, ...sections.map(({ heading }) => heading)].join(' ')));
}

/**
 * Chooses where each body word is indexed: on the pages that use it most, and on none where enough pages are
 * known by it. So every word of the site is found, and a common one weighs no more than a rare one.
 *
 * @returns the terms of each page's body to index
 */
export function bodyTerms(pages: readonly PlainPage[]): ReadonlyMap<PlainPage, ReadonlySet<string>> {
  const knownBy = new Map<string, number>();
  const uses = new Map<string, Map<PlainPage, number>>();
  for (const page of pages) {
    const strong = strongTerms(page);
    for (const term of strong) knownBy.set(term, (knownBy.get(term) ?? 0) + 1);
    for (const term of piecesOf(page).flatMap(({ terms }) => terms)) {
      if (strong.has(term) || term.length < 2) continue;
      const users = uses.get(term) ?? new Map<PlainPage, number>();
      uses.set(term, users.set(page, (users.get(page) ?? 0) + 1));
    }
  }
  const chosen = new Map(pages.map((page) => [page, new Set<string>()]));
  for (const [term, users] of uses) {
    const most = [...users].sort(([, a], [, b]) => b - a);
    const room = Math.max(0, MOST_PAGES - (knownBy.get(term) ?? 0));
    for (const [page] of most.slice(0, room)) chosen.get(page)?.add(term);
  }
  return chosen;
}
