import type { Row } from '../../texts/rows.ts';
import type { Changes } from './changes.ts';

/** Where the site speaks of a fact: files of content, by the fact's id. */
export type Uses = ReadonlyMap<string, readonly string[]>;

/** As many of a kind as a person reads. */
const MANY = 40;

const code = (text: string): string => `\`${text.replace(/`/g, "'").replace(/\s+/g, ' ')}\``;
const told = ({ text, from, tells }: Row): string =>
  `${code(text)} (${from}; ${tells?.length ? `read as ${tells.join(', ')}` : '**nothing reads it yet**'})`;

function part(heading: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  const more = lines.length > MANY ? [`- … and ${lines.length - MANY} more`] : [];
  return [`### ${heading}`, '', ...lines.slice(0, MANY).map((line) => `- ${line}`), ...more, ''];
}

/**
 * Writes what a release changes, for whoever keeps the site.
 *
 * @param uses the pages to look at where a fact turns
 */
export function asMarkdown(changes: Changes, uses: Uses): string {
  const { release, before, refusals, facts, commands, texts } = changes;
  const fact = (id: string): string => {
    const pages = uses.get(id) ?? [];
    return `${code(id)}${pages.length > 0 ? `, on ${pages.map(code).join(', ')}` : ''}`;
  };
  const lines = [
    ...part('Facts that hold no longer: read these pages again', facts.ended.map(fact)),
    ...part('Facts that begin to hold', facts.begun.map(fact)),
    ...part('New refusals', refusals.begun.map(code)),
    ...part('Refusals that are gone', refusals.ended.map(code)),
    ...part('New commands and options', commands.begun.map(code)),
    ...part('Commands and options that are gone', commands.ended.map(code)),
    ...part('New texts', texts.begun.map(told)),
    ...part(
      'Texts in other words',
      texts.changed.map(([old, now]) => `${code(old.text)} is now ${told(now)}`),
    ),
    ...part('Texts that are gone', texts.ended.map(told)),
  ];
  const all = lines.length > 0 ? lines : ['Nothing that a reader sees is otherwise.', ''];
  return [`## openclaw ${release}, against ${before}`, '', ...all].join('\n');
}
