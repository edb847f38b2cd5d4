import { excerpt, marked } from './marked.ts';
import type { Hit } from './search.ts';
import { sectionsWith } from './section.ts';

/** So many at once; the others come when they are wanted. */
const AT_ONCE = 10;
/** So many sections of a page, the best first. */
const SECTIONS = 2;

/** The first sentence of a lead is enough to know a page by. */
const firstOf = (lead: string): string => /^.+?(?:[.?!](?=\s)|[。？！])/u.exec(lead)?.[0] ?? lead;

/** A text with what was looked for in it marked. */
function withMarks<T extends HTMLElement>(element: T, text: string, terms: ReadonlySet<string>): T {
  for (const piece of marked(text, terms)) {
    if (!piece.hit) {
      element.append(piece.text);
      continue;
    }
    const mark = document.createElement('mark');
    mark.textContent = piece.text;
    element.append(mark);
  }
  return element;
}

function linked(href: string, text: string, terms: ReadonlySet<string>): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  return withMarks(link, text, terms);
}

/** The list of hits: for each a link to the page, its kind, its first words, and the sections that fit best. */
export class Results {
  readonly #list: HTMLElement;
  readonly #more: HTMLElement;
  readonly #root: URL;
  readonly #kinds: ReadonlyMap<string, string>;
  #hits: readonly Hit[] = [];

  /**
   * @param more the button that shows more of them
   * @param home address of the search page, whose parent is the site's root
   * @param kinds what each kind is called
   */
  constructor(list: HTMLElement, more: HTMLElement, home: URL, kinds: ReadonlyMap<string, string>) {
    this.#list = list;
    this.#more = more;
    this.#root = new URL('..', home);
    this.#kinds = kinds;
    more.addEventListener('click', () => {
      const shown = list.children.length;
      this.#add();
      list.children[shown]?.querySelector('a')?.focus();
    });
  }

  /** Shows the first of these hits, in place of what stood there. */
  draw(hits: readonly Hit[]): void {
    this.#hits = hits;
    this.#list.replaceChildren();
    this.#add();
  }

  #add(): void {
    const shown = this.#list.children.length;
    this.#list.append(...this.#hits.slice(shown, shown + AT_ONCE).map((hit) => this.#item(hit)));
    this.#more.hidden = this.#list.children.length === this.#hits.length;
  }

  #item({ page, terms: found }: Hit): HTMLElement {
    const terms = new Set(found);
    const address = new URL(page.path, this.#root).href;
    const item = document.createElement('li');
    const head = document.createElement('p');
    const kind = document.createElement('small');
    kind.textContent = this.#kinds.get(page.kind) ?? '';
    head.append(linked(address, page.title, terms), ' ', kind);
    item.append(head, withMarks(document.createElement('p'), firstOf(page.lead), terms));
    for (const { anchor, heading, text } of sectionsWith(page.sections, found, SECTIONS)) {
      const part = document.createElement('p');
      part.append(linked(`${address}#${anchor}`, heading, terms), ' ');
      item.append(withMarks(part, excerpt(text, terms), terms));
    }
    return item;
  }
}
