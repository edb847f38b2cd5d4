import type { Element, ElementContent } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';

const words = (element: Element | undefined): string =>
  element ? textOf(element).replace(/\s+/g, ' ').trim() : '';
const label = ({ properties }: Element): string => String(properties['ariaLabel']);

/** A command has its caption as a comment; a file, whose comments may be of another kind, before it. */
function command(element: Element): Element {
  const code = textOf(select('pre', element) ?? element).trimEnd();
  const [where = '', standing] = selectAll(
    '.bar > span:not([data-for]), .bar > [data-for] > span',
    element,
  ).map(words);
  const caption = standing ? `${where} (${standing})` : where;
  return 'dataCommand' in element.properties
    ? h('pre', h('code.language-sh', `# ${caption}\n${code}`))
    : h('div', h('p', `${caption}:`), h('pre', h('code', code)));
}

/** The gates, which the page draws as a line of signs. */
function timeline(element: Element): Element {
  const gates = selectAll('li', element).map(
    (gate) => `${words(select('b', gate))} ${words(select('.vh', gate))}`,
  );
  return h('p', `${label(element)}: ${gates.join(', ')}.`);
}

/** Facts in pairs, which as Markdown are a list. */
function facts(element: Element): Element {
  const told = selectAll('dd', element).map(({ children }) => children);
  return h(
    'ul',
    selectAll('dt', element).map((name, at) => h('li', h('b', words(name)), ': ', told[at] ?? [])),
  );
}

/** Writes an element in other words. */
export type Writer = (element: Element) => ElementContent;

/** What Markdown has no word for, by selector, as HTML that it has one for. */
const PLAIN: Readonly<Record<string, Writer>> = {
  '.command': command,
  '.timeline': timeline,
  dl: facts,
  '.which': (element) => h('p', h('em', words(element))),
  summary: (element) => h('p', h('strong', words(element))),
  cite: (element) => ({ type: 'text', value: `(${words(element)})` }),
  '[role=img]': (element) => h('blockquote', h('p', label(element))),
  // a heading links to itself
  ':is(h2, h3) > a[href^="#"]': ({ children }) => h('span', children),
  'div.note': ({ children }) => h('blockquote', children),
};

/** Finds the site's own components in a page, and how each is written in plain HTML. */
export function ownIn(main: Element): ReadonlyMap<Element, Writer> {
  return new Map(
    Object.entries(PLAIN).flatMap(([selector, write]) =>
      selectAll(selector, main).map((element) => [element, write] as const),
    ),
  );
}
