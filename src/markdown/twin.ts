import { toMdast } from 'hast-util-to-mdast';
import { h } from 'hastscript';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { BuiltPage } from '../publish/built-pages.ts';
import { shown } from './shown.ts';

/** Writes a built page as one Markdown file, its links whole, its address at the end. */
export function twinOf({ url, main }: BuiltPage): string {
  const tree = toMdast(h(null, h('base', { href: url }), shown(main)));
  const text = toMarkdown(tree, {
    bullet: '-',
    rule: '-',
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
  });
  return `${text}\n---\n\n${url}\n`;
}
