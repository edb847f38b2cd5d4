import { anonymousConnect, readChallenge } from '../../src/gateway/frames.ts';
import { protocolOf } from '../support/outside.ts';
import type { PageRow, Row, Said, ScenarioRow } from '../support/recorded.ts';
import { meet } from './meet.ts';
import { isPlayable, SCENARIOS, type Scenario } from './scenarios.ts';
import type { Stage, StageName } from './stage.ts';

const IMPOSSIBLE = { min: 999, max: 999 };
const ORIGINS = { localhost: 'http://localhost:4321', elsewhere: 'https://guide.example.org' } as const;

/** Asks what the page asks, as a page at this origin. */
async function ask(stage: Stage, origin: string, range: { min: number; max: number }): Promise<Said> {
  const reply = (frame: string): string | undefined =>
    readChallenge(frame) ? anonymousConnect('asked', range) : undefined;
  const { frames, code, reason } = await meet(stage.gateway.url, { origin }, reply);
  return { frames, code, reason };
}

/** What the release says to the page's check, from the gateway's machine and from elsewhere. */
export async function recordPage(stage: Stage): Promise<PageRow[]> {
  const protocol = protocolOf(stage.gateway.release);
  const rows: PageRow[] = [];
  for (const from of ['localhost', 'elsewhere'] as const) {
    const version = await ask(stage, ORIGINS[from], IMPOSSIBLE);
    const anonymous = await ask(stage, ORIGINS[from], { min: protocol, max: protocol });
    rows.push({ row: 'page', from, version, anonymous });
  }
  return rows;
}

/** Plays every scenario of the suite, in its order, and keeps what the gateway said and logged. */
export async function record(stages: Readonly<Record<StageName, Stage>>): Promise<Row[]> {
  const rows: ScenarioRow[] = [];
  const pages = await recordPage(stages.plain);
  const { release } = stages.plain.gateway;
  for (const [id, scenario] of Object.entries(SCENARIOS) as [string, Scenario][]) {
    if (!isPlayable(scenario, release)) continue;
    const { stage, play } = scenario;
    rows.push({ row: 'scenario', scenario: id, ...(await play(stages[stage])) });
  }
  return [...pages, ...rows];
}
