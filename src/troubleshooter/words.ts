import type { Values } from './fetch-words.ts';

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

/** Gives words by key, filled; empty where there are none. */

export interface Words {
  say(key: string, values?: Values): string;
}

/** Words of which more may come. */
export interface PageWords extends Words {
  add(more: Values): void;
}

/**
 * The words of the page: those it shows, by key, as they stand now, and those that only the script needs.
 *
 * @param fetched what the page has beside it; a page without the like holds them in a template
 */
export function wordsIn(root: ParentNode, fetched: Values = {}): PageWords {
  const template = root.querySelector('template');
  const items = [root, template?.content].flatMap((place) =>
    Array.from(place?.querySelectorAll<HTMLElement>('[data-key]') ?? []),
  );
  const words = new Map([
    ...Object.entries(fetched),
    ...items.map((item) => [item.dataset['key'] ?? '', item.textContent?.trim() ?? ''] as const),
  ]);
  return {
    say: (key, values) => fill(words.get(key) ?? '', values),
    add: (more) => {
      for (const [key, text] of Object.entries(more)) words.set(key, text);
    },
  };
}
