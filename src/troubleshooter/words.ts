type Values = Readonly<Record<string, string>>;

const known = (values: Values, text: string): boolean =>
  [...text.matchAll(/\{(\w+)\}/g)].every(([, slot]) => values[slot ?? ''] !== undefined);

/**
 * Fills a sentence. Text in square brackets is dropped when one of its slots is not known; a slot outside
 * becomes an ellipsis. Values are put in once and are never read as slots themselves.
 */
export function fill(sentence: string, values: Values = {}): string {
  return sentence
    .replace(/\[([^\][]*)\]/g, (_, optional: string) => (known(values, optional) ? optional : ''))
    .replace(/\{(\w+)\}/g, (_, slot: string) => values[slot] ?? '…');
}

/** Whatever gives words by key: the page, or a test. */
export type Speech = Pick<Words, 'say'>;

/** The words the build put into the page for the script, by key. */
export class Words {
  readonly #words: ReadonlyMap<string, string>;

  constructor(template: HTMLTemplateElement) {
    const items = template.content.querySelectorAll<HTMLElement>('[data-key]');
    this.#words = new Map(Array.from(items, (item) => [item.dataset['key'] ?? '', item.textContent ?? '']));
  }

  /** Gives the words under a key, filled; empty where the page has none. */
  say(key: string, values?: Values): string {
    return fill(this.#words.get(key) ?? '', values);
  }
}
