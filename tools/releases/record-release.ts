import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Recorded, record } from '../../tests/releases/record.ts';
import { Stage, type StageName } from '../../tests/releases/stage.ts';
import { endLeftovers } from './leftovers.ts';

/** Opens a stage of an installed release in a home of its own, for as long as it is used. */
async function onStages<T, N extends StageName>(
  release: string,
  names: readonly N[],
  use: (stages: Readonly<Record<N, Stage>>) => Promise<T>,
): Promise<T> {
  const homes: string[] = [];
  const opened = await Promise.allSettled(
    names.map(async (name): Promise<[N, Stage]> => {
      const home = mkdtempSync(join(tmpdir(), 'pairing-record-'));
      homes.push(home);
      return [name, await Stage.open(name, release, home)];
    }),
  );
  const stages = opened.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  try {
    for (const each of opened) if (each.status === 'rejected') throw each.reason;
    return await use(Object.fromEntries(stages) as Record<N, Stage>);
  } finally {
    await Promise.all(stages.map(([, stage]) => stage.gateway.stop()));
    for (const home of homes) endLeftovers(home);
    for (const home of homes) rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Plays everything on an installed release (one to two minutes).
 *
 * @throws when one of its gateways does not start, with what it printed
 */
export const recordRelease = (release: string): Promise<Recorded> =>
  onStages(release, ['plain', 'behind'], record);
