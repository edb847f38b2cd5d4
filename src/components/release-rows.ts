import { getCollection } from 'astro:content';
import { FACT_SPANS } from '../gateway/census/facts.ts';
import { REFUSAL_SPANS } from '../gateway/census/refusals.ts';
import { BUILT, PLAYED } from '../gateway/census/releases.ts';
import { isIn, type Run } from '../gateway/runs.ts';
import type { Local } from '../i18n/local.ts';
import { ALL } from './runs-where.ts';

/** What a row of the table of releases says; the newest comes first. */
export interface ReleaseRow {
  readonly release: string;
  /** The day it was built. */
  readonly built: string;
  readonly protocol: number;
  /** The word for whether it was run and recorded. */
  readonly recorded: 'recordedYes' | 'recordedPartly' | 'recordedNo';
  /** The refusals and commands that first appear in it. */
  readonly errors: readonly { readonly id: string; readonly title: string }[];
  readonly commands: readonly { readonly id: string; readonly run: string }[];
}

const first = (runs: readonly Run[] | undefined): string | undefined => runs?.[0]?.split('…')[0];

const RECORDED = { all: 'recordedYes', part: 'recordedPartly', none: 'recordedNo' } as const;

/** Makes the table of releases of what was recorded of them. */
export async function releaseRows(local: Local): Promise<readonly ReleaseRow[]> {
  const errors = await local.all('errors');
  const commands = await getCollection('commands');
  const spans: Readonly<Record<string, readonly Run[]>> = REFUSAL_SPANS;
  const rows = ALL.map((release): ReleaseRow => {
    const isOldest = release === ALL[0];
    return {
      release,
      built: BUILT[release] ?? '',
      protocol: isIn(release, FACT_SPANS['protocol-4']) ? 4 : 3,
      recorded: RECORDED[PLAYED[release] ?? 'none'],
      errors: isOldest
        ? []
        : errors
            .filter(({ id }) => first(spans[id]) === release)
            .map(({ id, data }) => ({ id, title: data.title })),
      commands: isOldest
        ? []
        : commands
            .filter(({ data }) => data.fact && first(FACT_SPANS[data.fact]) === release)
            .map(({ id, data }) => ({ id, run: data.run })),
    };
  });
  return rows.toReversed();
}
