import type { Hit } from './search.ts';
import { sectionOf } from './section.ts';

/** More than anybody reads; who wants others types another word. */
const MOST = 20;

/** The first sentence of a lead is enough to know a page by. */
const firstOf = (lead: string): string => /^.+?[.?!](?=\s)/.exec(lead)?.[0] ?? lead;

function linked(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}

/**
 * Draws the hits: a link to the page, its kind, its first words, and the section that fits best.
 *
 * @param home address of the search page, whose parent is the site's root
 * @param kinds what each kind is called
 */
export function drawHits(
  list: HTMLElement,
  hits: readonly Hit[],
  home: URL,
  kinds: ReadonlyMap<string, string>,
): void {
  const root = new URL('..', home);
  list.replaceChildren(
    ...hits.slice(0, MOST).map(({ page, terms }) => {
      const section = sectionOf(page.sections, terms);
      const item = document.createElement('li');
      const head = document.createElement('p');
      const kind = document.createElement('small');
      const lead = document.createElement('p');
      const address = new URL(page.path, root).href;
      kind.textContent = kinds.get(page.kind) ?? '';
      head.append(linked(address, page.title), ' ', kind);
      lead.textContent = firstOf(page.lead);
      item.append(head, lead);
      if (section) {
        const part = document.createElement('p');
        part.append(linked(`${address}#${section.anchor}`, section.heading));
        item.append(part);
      }
      return item;
    }),
  );
}
