import { compareReleases } from '../../../src/gateway/release-order.ts';
import { answers, census, type Swept, writeAnswers } from '../../../tests/support/census.ts';
import type { Row } from '../../../tests/support/recorded.ts';
import { type Kept, keptReleases } from './kept.ts';
import { devicesIn, plainRow, plainText } from './plain.ts';

const sweptOf = ({ release, swept, rows, failed }: Kept): Swept => ({
  release,
  swept,
  state: rows.length > 0 ? 'recorded' : 'failed',
  ...(failed.length > 0 && {
    without: failed.map((why) => plainText(why, release, []).replace(/\s+/g, ' ').slice(0, 200)),
  }),
});

/** Writes the recordings anew: of what this machine has played, and what was recorded before of all other releases. */
export function writeCensus(): void {
  const kept = keptReleases();
  const played = new Set(kept.map(({ release }) => release));
  const before = census().filter(({ release }) => !played.has(release));
  const releases = [...before, ...kept.map(sweptOf)].sort((a, b) => compareReleases(a.release, b.release));
  const fresh = kept.map(({ release, rows }): [string, readonly Row[]] => [release, rows]);
  const said = [...answers(), ...fresh].map(([release, rows]): [string, readonly Row[]] => {
    const devices = devicesIn(rows);
    return [release, rows.map((row) => plainRow(row, release, devices))];
  });
  writeAnswers(releases, new Map(said));
}
