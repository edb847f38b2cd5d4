import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import type { Section } from '../record.ts';

/** What a page is not searched by: its title and lead are known, files are found by themselves, sources are of all. */
const SILENT =
  'h1, .lead, nav, .contents, .timeline, .bar, .sources, p.note, figure.command, .tabs, [hidden]';

/** What stands apart from its neighbours, though no space is written between them. */
const BLOCK = /^(?:p|li|dt|dd|pre|t[dh]|h3|div)$/;

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Cuts the main part of a page at its headings of the second level. */
export function sectionsOf(main: Element): readonly Section[] {
  const silent = new Set(selectAll(SILENT, main));
  let section = { anchor: '', heading: '', text: '' };
  const sections = [section];
  const read = (element: Element): void => {
    for (const child of element.children) {
      if (child.type === 'text') section.text += child.value;
      if (child.type !== 'element' || silent.has(child)) continue;
      if (child.tagName === 'h2') {
        const id = child.properties['id'] ?? (element.tagName === 'section' && element.properties['id']);
        section = { anchor: id ? String(id) : '', heading: folded(textOf(child)), text: '' };
        sections.push(section);
      } else read(child);
    }
    if (BLOCK.test(element.tagName)) section.text += ' ';
  };
  read(main);
  return sections
    .map((each) => ({ ...each, text: folded(each.text) }))
    .filter(({ heading, text }) => heading !== '' || text !== '');
}
