import { absolute } from '../layouts/absolute.ts';
import type { PlainList } from './lists.ts';

/** Links of content begin at the root of the site; outside of it they must be whole. */
function withWholeLinks(markdown: string): string {
  return markdown.replace(/\]\(\/([^)]*)\)/g, (_, path: string) => `](${absolute(path)})`);
}

/** Writes a page as one Markdown file. */
export function twinOf({ path, title, lead, body, more = '' }: PlainList): string {
  const parts = [`# ${title}`, lead, body.trim(), more.trim(), '---', absolute(path)];
  return `${withWholeLinks(parts.filter((part) => part !== '').join('\n\n'))}\n`;
}
