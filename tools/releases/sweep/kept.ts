import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareReleases } from '../../../src/gateway/release-order.ts';
import type { Row } from '../../../tests/support/recorded.ts';

/** Where a sweep keeps each release as it was played, word by word, so that it can be stopped. */
export const RAW = '.cache/census';

/** A release as it was played. */
export interface Kept {
  readonly release: string;
  /** How long it took, with its installation. */
  readonly seconds: number;
  /** The day it was played: YYYY-MM-DD. */
  readonly swept: string;
  readonly rows: readonly Row[];
  /** Parts that could not be played, each with why; all of it where there are no rows. */
  readonly failed: readonly string[];
}

/** All that sweeps have kept on this machine, oldest first. */
export const keptReleases = (): readonly Kept[] =>
  readdirSync(RAW)
    .map((file) => JSON.parse(readFileSync(join(RAW, file), 'utf8')) as Kept)
    .sort((a, b) => compareReleases(a.release, b.release));
