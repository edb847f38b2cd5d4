import { readAnswer } from '../../src/gateway/frames.ts';
import { isIn } from '../../src/gateway/runs.ts';
import { census, type Shared, sharedRows } from './census.ts';
import type { PageRow, PressRow, Row } from './recorded.ts';

/** Tells rows of one kind from all others. */
const isOf =
  <K extends Row['row']>(kind: K) =>
  (row: Shared): row is Shared<Extract<Row, { readonly row: K }>> =>
    row.row === kind;

/** Releases that answer the page's check word by word alike. */
export interface Alike {
  /** `2026.4.20 and 5 more`, as a name of a test. */
  readonly name: string;
  readonly releases: readonly string[];
  readonly pages: readonly PageRow[];
  /** They look at no origin of a check, and pair one on their own machine by themselves. */
  readonly looksAtNoOrigin: boolean;
}

const looksAtOrigin = (pages: readonly PageRow[]): boolean =>
  pages.some(
    ({ from, anonymous }) =>
      from === 'elsewhere' &&
      anonymous.frames.some((frame) => /origin/.test(readAnswer(frame, 'asked')?.message ?? '')),
  );

/** All recorded releases, oldest first; those that answer the page's check alike stand together. */
export function pagesAlike(): readonly Alike[] {
  const rows = sharedRows().filter(isOf('page'));
  const groups = new Map<string, { releases: string[]; pages: readonly PageRow[] }>();
  for (const { release, state } of census()) {
    if (state !== 'recorded') continue;
    const pages = rows.filter(({ releases }) => isIn(release, releases));
    const group = groups.get(JSON.stringify(pages)) ?? { releases: [], pages };
    group.releases.push(release);
    groups.set(JSON.stringify(pages), group);
  }
  return [...groups.values()].map(({ releases, pages }) => ({
    name: releases.length > 1 ? `${releases[0]} and ${releases.length - 1} more` : String(releases[0]),
    releases,
    pages,
    looksAtNoOrigin: !looksAtOrigin(pages),
  }));
}

/** What a press of the check leaves, each with the releases of which it is so. */
export const pressesAlike = (): readonly Shared<PressRow>[] => sharedRows().filter(isOf('press'));
