import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../support/engine-test.ts';
import type { Checked } from '../support/engines/engine.ts';
import { RELEASES } from '../support/releases.ts';
import { note } from '../support/table.ts';
import { judge, pastesOf } from './judged.ts';
import { SCENARIOS, type Scenario, type Truth, truthOf } from './scenarios.ts';
import { type Logged, Stage, type StageName } from './stage.ts';

/** Ten failed log-ins lock a page's origin out; so many checks must not. */
const MORE_THAN_LOCKS = 12;

const inWords = ({ gate, refusal, cause, confidence }: Truth): string =>
  `${gate} · ${refusal} · ${cause} (${confidence})`;

function judged(text: string): string {
  const { gate, said, cause, confidence } = judge(text);
  return `${gate} · ${said.at(-1)} · ${cause} (${confidence})`;
}

/** Each piece alone may say less than all together, but never another gate, and proves nothing that is not so. */
function expectHonestPieces(logged: Logged, { gate, cause }: Truth): void {
  for (const { what, text } of pastesOf(logged)) {
    const verdict = judge(text);
    if (verdict.gate !== undefined) expect.soft(verdict.gate, what).toBe(gate);
    if (verdict.confidence === 'proved') expect.soft(verdict.cause, what).toBe(cause);
  }
}

for (const release of RELEASES)
  test.describe(release, () => {
    test.describe.configure({ timeout: 180_000 });
    const homes: string[] = [];
    let stages: Record<StageName, Stage>;

    test.beforeAll(async () => {
      test.setTimeout(240_000);
      const open = (name: StageName): Promise<Stage> => {
        const home = mkdtempSync(join(tmpdir(), 'pairing-release-'));
        homes.push(home);
        return Stage.open(name, release, home);
      };
      const [plain, behind] = await Promise.all([open('plain'), open('behind')]);
      stages = { plain, behind };
    });
    test.afterAll(async () => {
      await Promise.all(Object.values(stages ?? {}).map(({ gateway }) => gateway.stop()));
      for (const home of homes) rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    });

    const ends = ({ codes }: Checked): string => codes.map((code) => code.replace('probe-', '')).join(' · ');

    test(`${release}: the page's check, from here and from elsewhere, leaves nothing behind`, async ({
      engine,
      site,
    }, info) => {
      const { gateway } = stages.plain;
      const before = await gateway.devices();
      for (const [where, origin, last] of [
        ['localhost', site.url, 'identity-refused'],
        ['another origin', `http://guide.test:${site.port}`, 'origin-refused'],
      ] as const) {
        const seen = await engine.check(origin, `127.0.0.1:${gateway.port}`);
        const expected = `greeting · protocol-answered · ${last}`;
        const cell = { table: 'The page on every release', row: `checked from ${where}`, column: release };
        note(info, { ...cell, expected, got: ends(seen) });
        expect.soft(ends(seen)).toBe(expected);
        expect.soft(seen.confidence).not.toBe('proved');
      }
      for (let run = 1; run < MORE_THAN_LOCKS; run += 1)
        await engine.check(site.url, `127.0.0.1:${gateway.port}`);
      const after = await gateway.devices();
      // a page of the same origin, whose token is right, is not locked out
      const { frames, reason } = await stages.plain.knock('local', {
        token: gateway.token,
        origin: site.url,
      });
      const admitted = frames.some((frame) => /"ok":true/.test(frame)) ? 'let in' : reason;
      const row = `right token after ${MORE_THAN_LOCKS} checks`;
      const cell = { table: 'The page on every release', row, column: release };
      note(info, { ...cell, expected: 'let in', got: admitted });
      expect.soft(admitted).toBe('let in');
      expect(after).toEqual(before);
    });

    for (const scenario of Object.values(SCENARIOS) as Scenario[])
      test(`${release}: ${scenario.what}`, async ({ engineName: _ }, info) => {
        const logged = await scenario.play(stages[scenario.stage]);
        const truth = truthOf(scenario, release);
        const everything = pastesOf(logged).at(-1)?.text ?? '';
        const cell = { table: 'Refusals', row: scenario.what, column: release };
        note(info, { ...cell, expected: inWords(truth), got: judged(everything) });
        expectHonestPieces(logged, truth);
        expect.soft(judged(everything), everything).toBe(inWords(truth));
        if (!truth.told) return;
        const told = judge(`${everything}\n${logged.more ?? ''}`, truth.told.answers).cause;
        const row = `${scenario.what}, and the reader says what they know`;
        note(info, { ...cell, row, expected: truth.told.cause, got: told });
        expect(told).toBe(truth.told.cause);
      });
  });
