import type { Nodes } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { SOURCE } from '../../src/i18n/locales.ts';
import { pathParts } from '../../src/i18n/path-parts.ts';
import { pagesOf } from '../content/pages.ts';
import { wrongMarks, wrongWords } from '../content/terms.ts';
import { readSite } from '../support/built-site.ts';

const site = readSite('dist');

/** What is no word of ours: scripts, commands, and what a gateway says. */
const OTHERS = new Set(['script', 'style', 'code', 'pre', 'kbd', 'samp', 'textarea', 'svg']);
/** Attributes that are read out or shown. */
const SPOKEN = ['alt', 'ariaLabel', 'placeholder', 'title', 'content'];
/** What keeps words on one line. */
const INLINE = new Set(['a', 'abbr', 'b', 'em', 'i', 'q', 'small', 'span', 'strong', 'time']);

/** The texts of errors are a gateway's, and head the pages about them; whoever reports found the sources' names. */
const QUOTED = pagesOf('errors')
  .flatMap(({ data }) => [
    String(data['title']),
    ...(data['texts'] as readonly { says: string }[]).map(({ says }) => says),
  ])
  .sort((a, b) => b.length - a.length);

/** Every text that a page shows or says, a line for each block. */
function shownBy(node: Nodes, without: ReadonlySet<Nodes> = new Set()): string {
  if (without.has(node)) return '';
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'root') return node.children.map((child) => shownBy(child, without)).join('');
  // only Markdown that is read as JSX has others
  if (node.type !== 'element') return node.children.map((child) => shownBy(child, without)).join('');
  if (OTHERS.has(node.tagName)) return ' ';
  // where something is from is told by its own name
  if (node.tagName === 'cite') return '\n';
  const spoken = SPOKEN.flatMap((name) => {
    const value = node.properties[name];
    return typeof value === 'string' && node.properties['name'] !== 'viewport' ? [`\n${value}\n`] : [];
  }).join('');
  const content = node.tagName === 'template' && node.content ? shownBy(node.content, without) : '';
  const inner = node.children.map((child) => shownBy(child, without)).join('') + content;
  return INLINE.has(node.tagName) ? `${spoken}${inner}` : `\n${spoken}${inner}\n`;
}

/** The lines of a page in words of ours. */
/** @param without what is in another language */
function linesOf(tree: Nodes, without: ReadonlySet<Nodes>): readonly string[] {
  let text = shownBy(tree, without);
  for (const quoted of QUOTED) text = text.replaceAll(quoted, ' ');
  return text.split('\n').filter((line) => /\w/.test(line));
}

// those of other languages: tests/content/translation.test.ts
const english = site.pages.filter(({ path }) => pathParts(path.slice(1)).locale === SOURCE);

test.each(english.map(({ path, tree }) => [path, tree] as const))(
  '%s has one word for one thing, and quotation marks of one kind',
  (_, tree) => {
    const body = select('body', tree) ?? tree;
    const others = new Set<Nodes>(selectAll('.offered, #languages a, [data-in]', body));
    const lines = linesOf(body, others);
    expect(lines.length).toBeGreaterThan(3);
    expect([...lines.flatMap(wrongWords), ...lines.flatMap(wrongMarks)]).toEqual([]);
  },
);
