import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../support/engine-test.ts';
import { RELEASES } from '../support/releases.ts';
import { note } from '../support/table.ts';
import { judge, pastesOf } from './judged.ts';
import { testThePage } from './page-tests.ts';
import { SCENARIOS, type Scenario, truthOf } from './scenarios.ts';
import { type Logged, Stage, type StageName } from './stage.ts';
import type { Truth } from './truth.ts';

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
        const row = `${scenario.what}, and the user says what they know`;
        note(info, { ...cell, row, expected: truth.told.cause, got: told });
        expect(told).toBe(truth.told.cause);
      });

    testThePage(release, () => stages.plain);
  });
