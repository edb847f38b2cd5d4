import { expect, test } from '../support/engine-test.ts';
import type { Checked, Engine } from '../support/engines/engine.ts';
import { note } from '../support/table.ts';
import { silentTcp, type Target } from '../support/targets.ts';
import { BEHAVIOURS, type Hostile } from './behaviours.ts';
import { CLOSES } from './close-codes.ts';
import { LIARS } from './liars.ts';
import { serveRaw } from './raw.ts';

/** 10 s to open, 6 s to greet, twice 6 s for answers, and what the machine takes. */
const ENDS_WITHIN = 32_000;
/** Processor time, in ms: beyond it a page is felt to stutter. */
const LONGEST_TASK = 50;
const HEAP_GROWTH = 16;

/** What holds for every run, whatever the server did. */
function isUnharmed(seen: Checked): void {
  expect.soft(seen.confidence).not.toBe('proved');
  expect.soft(seen.ms).toBeLessThan(ENDS_WITHIN);
  expect.soft(seen.longest ?? 0).toBeLessThan(LONGEST_TASK);
  expect.soft(seen.grown ?? 0).toBeLessThan(HEAP_GROWTH);
  expect.soft(seen.violations, 'blocks by the page’s policy').toBe(0);
  expect.soft(seen.foreign, 'elements that came from the server').toBe(0);
  expect.soft(seen.invisible, 'characters nobody sees').toBe(0);
}

const figures = ({ ms, longest, grown }: Checked): string =>
  `${(ms / 1000).toFixed(1)} s, longest task ${longest?.toFixed(0) ?? '?'} ms, heap ${grown?.toFixed(1) ?? '?'} MB`;

async function check(engine: Engine, site: string, target: Target, timed: boolean): Promise<Checked> {
  const seen = await engine.check(site, target.address, { timed });
  await target.stop();
  return seen;
}

const all: readonly Hostile[] = [...BEHAVIOURS, ...CLOSES, ...LIARS];

for (const { what, behaviour, expected, but, late, untimed, not } of all)
  test(`a server that ${what}`, async ({ engine, site }, info) => {
    test.skip(not?.[engine.name] !== undefined, not?.[engine.name]);
    const seen = await check(engine, site.url, await serveRaw(behaviour), untimed === undefined);
    const isLate = late !== undefined && seen.codes.at(-1) === late;
    const wanted = isLate ? late : (but?.[engine.name] ?? expected);
    const cell = { table: 'Hostile servers', row: what, column: engine.name };
    note(info, { ...cell, expected: wanted, got: seen.codes.at(-1) ?? 'nothing', more: figures(seen) });
    isUnharmed(seen);
    expect(seen.codes.at(-1)).toBe(wanted);
  });

test('a server that accepts and never answers', async ({ engine, site }, info) => {
  const seen = await check(engine, site.url, await silentTcp(), true);
  const cell = { table: 'Hostile servers', row: 'accepts and never answers', column: engine.name };
  note(info, {
    ...cell,
    expected: 'probe-no-answer',
    got: seen.codes.at(-1) ?? 'nothing',
    more: figures(seen),
  });
  isUnharmed(seen);
  expect(seen.codes).toEqual(['probe-no-answer']);
});
