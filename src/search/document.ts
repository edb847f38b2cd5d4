import type { PlainPage } from '../plain/page.ts';
import { piecesOf } from './pieces.ts';
import { termsOf } from './terms.ts';

/** Each term once, as text: letters and digits only, so it needs no escaping. */
const once = (text: string): string => [...new Set(termsOf(text))].join(' ');

/**
 * Writes what Pagefind reads of a page: its telling words, each once and cut to its stem, in place of its prose.
 * The prose weighs 50 KB in the index and this 15, because Pagefind keeps the place of every word.
 *
 * @param body the terms of its body to index
 */
export function documentOf(page: PlainPage, body: ReadonlySet<string>): string {
  const left = new Set(body);
  const pieces = piecesOf(page).map(({ anchor, heading, terms }) => {
    const here = [...new Set(terms)].filter((term) => left.delete(term));
    const id = anchor === '' ? '' : `<h2 id="${anchor}">${once(heading)}</h2>`;
    return `${id}<p>${here.join(' ')}</p>`;
  });
  const meta = (name: string, text: string): string => `<p data-pagefind-meta="${name}:${once(text)}"></p>`;
  return [
    `<html lang="en-GB"><body data-pagefind-filter="kind:${page.kind}">`,
    meta('title', page.title),
    meta('says', page.says.join(' ')),
    `<p data-pagefind-weight="2">${once(page.lead)}</p>`,
    ...pieces,
    '</body></html>',
  ].join('');
}
