import { test as base, expect } from '../support/engine-test.ts';
import type { Checked, Engine } from '../support/engines/engine.ts';
import { POURS } from '../support/projects.ts';
import { note } from '../support/table.ts';
import { closedPort, silentTcp, type Target } from '../support/targets.ts';
import { BEHAVIOURS, type Hostile } from './behaviours.ts';
import { CLOSES } from './close-codes.ts';
import { LIARS } from './liars.ts';
import { serveRaw } from './raw.ts';

/** 10 s to open, 4 s to greet, twice 6 s for answers, and what the machine takes. */
const ENDS_WITHIN = 30_000;
/** How many times the longest task of an ordinary check a server may cost the page; 1.2 is the most seen. */
const MOST_TIMES = 4;
const HEAP_GROWTH = 16;

/** The test, with what an ordinary check costs in this browser on this machine, and how long one takes of silence. */
const test = base.extend<object, { ordinary: number | undefined; silence: number }>({
  silence: [
    async ({ engine, site }, use) => {
      const silent = await serveRaw({});
      const { ms } = await engine.check(site.url, silent.address);
      await silent.stop();
      await use(ms);
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  ordinary: [
    async ({ engine, site }, use) => {
      const closed = await closedPort();
      const { longest } = await engine.check(site.url, closed.address, { timed: true });
      await use(longest);
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

/** What holds for every run, whatever the server did. */
function isUnharmed(seen: Checked, ordinary: number | undefined): void {
  expect.soft(seen.confidence).not.toBe('proved');
  expect.soft(seen.ms).toBeLessThan(ENDS_WITHIN);
  if (ordinary) expect.soft((seen.longest ?? 0) / ordinary, 'longest task').toBeLessThan(MOST_TIMES);
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

for (const { what, behaviour, expected, but, silences, untimed, not, pours } of all)
  test(
    `a server that ${what}`,
    { tag: pours ? POURS : [] },
    async ({ engine, site, ordinary, silence }, info) => {
      test.skip(not?.[engine.name] !== undefined, not?.[engine.name]);
      const seen = await check(engine, site.url, await serveRaw(behaviour), untimed === undefined);
      const right = [but?.[engine.name] ?? expected].flat();
      const got = seen.codes.at(-1);
      const wanted = right.find((code) => code === got) ?? right.join(' or ');
      const cell = { table: 'Hostile servers', row: what, column: engine.name };
      note(info, { ...cell, expected: wanted, got: got ?? 'nothing', more: figures(seen) });
      isUnharmed(seen, ordinary);
      if (silences) expect.soft(seen.ms / silence, 'times as long as silence').toBeLessThan(silences);
      expect(right).toContain(got);
    },
  );

test('a server that accepts and never answers', async ({ engine, site, ordinary }, info) => {
  const seen = await check(engine, site.url, await silentTcp(), true);
  const cell = { table: 'Hostile servers', row: 'accepts and never answers', column: engine.name };
  note(info, {
    ...cell,
    expected: 'probe-port-silent',
    got: seen.codes.at(-1) ?? 'nothing',
    more: figures(seen),
  });
  isUnharmed(seen, ordinary);
  expect(seen.codes).toEqual(['probe-port-silent']);
});
