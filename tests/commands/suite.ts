import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fill, isChat, literally, runnable, type Shown } from '../support/commands.ts';
import type { Release } from '../support/releases.ts';
import { openShell, type Shell } from '../support/shell.ts';
import { openPlace, type Place, placeFor } from '../support/state.ts';
import { claimed, isRecipe, keep } from '../support/verified-on.ts';
import { OUTCOMES } from './outcome.ts';

/** A gateway that shares two cores with another one may take two minutes to start. */
const START_WITHIN = 180_000;
/** Commands take 1 to 30 s; on a machine with much else to do, three times as long. */
const RUN_WITHIN = 240_000;

type Entry = readonly [id: string, shown: Shown];

/** Late: what pairs the command line for less than others need (2026.3.31). Last: what restarts a gateway. */
const LATE = [/gateway status/, /config set|--generate/];
const when = ([, { run }]: Entry): number => LATE.findIndex((late) => late.test(run));
const ordered = (entries: readonly Entry[]): Entry[] => entries.toSorted((a, b) => when(a) - when(b));

/** Runs every command of the site that a release knows, in the state its page describes. */
export function runCommands(release: Release): void {
  const entries = runnable(release);
  const shown: string[] = [];

  const places = Object.groupBy(entries, ([id, { state }]) => {
    if (state === undefined) throw new Error(`${id} has neither a state nor a source`);
    return placeFor(state);
  });
  for (const [name, group] of Object.entries(places))
    describe(`${release}, ${name}`, () => {
      let place: Place;
      let shell: Shell;
      beforeAll(async () => {
        place = await openPlace(name, release);
        shell = openShell(release, place.at);
      }, START_WITHIN);
      afterAll(async () => {
        shell.close();
        await place.leave();
      });

      test.for(ordered(group ?? []))(
        '%s',
        { timeout: RUN_WITHIN },
        async ([id, { run, state: wanted = '', expect: promised = '', tty, exit = 0, fails = [] }]) => {
          const state = await place.enter(wanted);
          const ran = await shell.run(fill(run, state.values), tty);
          const printed = `${ran.stdout}\n${ran.stderr}`;
          const wished = new RegExp(fill(promised, state.values, literally));
          if (fails.includes(release)) return expect(printed).not.toMatch(wished);
          expect(printed).toMatch(wished);
          expect(ran.code, printed).toBe(exit);
          await OUTCOMES[id]?.(place, state, ran);
          shown.push(id);
        },
      );
    });

  test(`content/verified-on.json says of ${release} what was shown here (npm run verified-on writes it)`, () => {
    keep({ suite: 'commands', release, tried: entries.map(([id]) => id), shown });
    expect(claimed(release).filter((id) => !isRecipe(id) && !isChat(id))).toEqual(shown.toSorted());
  });
}
