import { ENGINES, type EngineName } from '../support/engines/engine.ts';
import { type BrowserOf, withFamilies } from '../support/engines/families.ts';
import type { Seen } from '../support/engines/seen.ts';
import { lacks } from '../support/engines/start.ts';
import { hasProxy } from '../support/proxies/program.ts';
import { note } from '../support/table.ts';
import { test as base, expect } from '../support/test.ts';
import { Gateways } from './gateways.ts';
import { type Right, SITUATIONS, type Situation } from './situations.ts';

interface Behind {
  gateways: Gateways;
  /** A browser of each family, started when it is first asked for; each takes any certificate for good. */
  browserOf: BrowserOf;
}

const test = base.extend<object, Behind>({
  browserOf: [({ browserName: _ }, use) => withFamilies(use, true), { scope: 'worker', timeout: 60_000 }],
  gateways: [
    async ({ browserName: _ }, use) => {
      const gateways = new Gateways();
      await gateways.of('trusting');
      // whoever needs one that does not start is told so
      gateways.startAll().catch(() => undefined);
      await use(gateways);
      await gateways.stop();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
});

const inWords = ({ finding, verdict, step = 'no step' }: Right): string =>
  `${finding.replace('probe-', '')} · ${verdict} · ${step}`;
const said = ({ codes, cause, confidence, steps: [step] }: Seen): string =>
  inWords({
    finding: codes.at(-1) ?? 'probe-failed',
    verdict: `${cause} (${confidence})`,
    ...(step && { step }),
  });

/** What must never come of a situation, counted over all of them. */
const never = { proved: 0, granted: 0, checks: 0 };

/** What is right in this browser; nothing where it is not run there. */
function rightIn(family: EngineName, { right, also, elsewhere }: Situation): Right | undefined {
  return family === 'chromium' ? (elsewhere ? undefined : right) : also?.[family];
}

for (const family of ENGINES)
  test.describe(family, () => {
    const lacking = lacks(family);
    test.skip(lacking !== undefined, `there is no ${lacking}, and it could not be installed`);

    for (const situation of SITUATIONS) {
      const right = rightIn(family, situation);
      if (!right) continue;
      const { what, needs = [], open, typed: [scheme, path = ''] = [''], token, clockOff = 0 } = situation;
      const missing = needs.find((program) => !hasProxy(program));
      test(`${family}: ${what}`, async ({ browserOf, site, gateways }, info) => {
        test.skip(missing !== undefined, `there is no ${missing}, and it could not be installed`);
        const engine = await browserOf(family);
        const target = await open(gateways);
        const seen = await engine.check(site.url, `${scheme}${target.address}${path}`, {
          tokens: token ? [token] : [],
          clockOff,
        });
        await target.stop();
        never.checks += 1;
        if (seen.confidence === 'proved') never.proved += 1;
        if (seen.grants.length > 0) never.granted += 1;
        const cell = { table: 'What stands between', row: what, column: family };
        note(info, { ...cell, expected: inWords(right), got: said(seen) });
        expect(seen.grants, 'steps that grant anything, and are not folded').toEqual([]);
        expect(said(seen)).toBe(inWords(right));
        expect(seen.sentences.at(-1)).toContain(right.says ?? '');
      });
    }
  });

test('no situation is called proved, and no cure that grants anything is shown without proof', ({
  browserName: _,
}, info) => {
  const [expected, got] = [0, never.proved + never.granted].map(
    (count) => `${count} of ${never.checks} checks`,
  );
  note(info, {
    table: 'What stands between',
    row: 'proved, or granting without proof',
    column: 'all',
    expected: `${expected}`,
    got: `${got}`,
  });
  expect(never).toMatchObject({ proved: 0, granted: 0 });
});
