import type { Item, Text } from '../screen/screen.ts';
import type { Words } from '../words.ts';

/** Puts a text of a screen into words; empty where the page has none. */
export function spoken(text: Text, words: Words): string {
  if (typeof text === 'string') return text;
  if ('all' in text) return text.all.map((each) => spoken(each, words)).join(text.by);
  const values = Object.entries(text.values ?? {}).map(([slot, value]) => [slot, spoken(value, words)]);
  const keys = typeof text.key === 'string' ? [text.key] : text.key;
  for (const key of keys) {
    const said = words.say(key, Object.fromEntries(values));
    if (said !== '') return said;
  }
  return '';
}

/** Makes the elements of a piece of a list. Whatever its texts hold, they never become markup. */
export function elementsOf({ tag, attributes = {}, inside }: Item, words: Words): HTMLElement[] {
  const parts = inside.flatMap((each): (HTMLElement | string)[] =>
    typeof each === 'object' && 'tag' in each ? elementsOf(each, words) : [spoken(each, words)],
  );
  if (parts.every((part) => part === '')) return [];
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, spoken(value, words));
  element.append(...parts);
  return [element];
}
