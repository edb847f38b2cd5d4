import { Operator } from '../support/operator.ts';
import type { Release } from '../support/releases.ts';
import { getApproved } from './approved.ts';
import { DASHBOARD } from './dashboards.ts';
import { plain } from './plain.ts';
import { PEOPLE, SCENES, type Scene, type SceneId, type Writer } from './scenes.ts';
import { openStage, type Stage } from './stage.ts';

/** What came of a scene on a release. */
export interface Row {
  readonly release: Release;
  readonly scene: SceneId;
  readonly by: Writer;
  readonly writes: string;
  /** The answer, as `plain` gives it. */
  readonly answer: string;
  /** Whether the oldest dashboard that waited is let in now; where somebody tried to approve it. */
  readonly letIn?: boolean;
}

/** What the chat of a dashboard may do; one that was approved for less than all cannot manage devices. */
const SCOPES = { dashboard: DASHBOARD, 'lesser-dashboard': ['operator.read', 'operator.write'] } as const;

async function answerTo(stage: Stage, { by, end }: Scene, text: string): Promise<string> {
  if (by in PEOPLE) return stage.bot.ask(PEOPLE[by as keyof typeof PEOPLE], text, end);
  const operator = await Operator.open(stage.gateway, SCOPES[by as keyof typeof SCOPES]);
  try {
    return await operator.ask(text);
  } finally {
    operator.close();
  }
}

async function play(stage: Stage, release: Release, id: SceneId): Promise<Row> {
  const scene: Scene = SCENES[id];
  const [oldest] = await stage.dashboards.waiting(scene.waiting);
  const text = scene.writes.replace('<requestId>', oldest?.requestId ?? '');
  const answer = plain(await answerTo(stage, scene, text));
  const tried = scene.writes.includes('approve') && oldest && { letIn: await stage.dashboards.letIn(oldest) };
  return { release, scene: id, by: scene.by, writes: scene.writes, answer, ...tried };
}

/** Plays every scene on a release, in their order, and tells what came of each. */
export async function record(release: Release): Promise<readonly Row[]> {
  const stage = await openStage(release, PEOPLE.listed);
  try {
    const rows: Row[] = [];
    let known = false;
    for (const [id, { not = [] }] of Object.entries(SCENES) as [SceneId, Scene][]) {
      if (not.includes(release)) continue;
      if (!known && SCENES[id].by !== 'listed') {
        await getApproved(stage, PEOPLE.approved);
        known = true;
      }
      rows.push(await play(stage, release, id));
    }
    return rows;
  } finally {
    await stage.close();
  }
}
