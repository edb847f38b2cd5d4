import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recordedChat } from '../chat/recorded.ts';
import type { SceneId } from '../chat/scenes.ts';

const PAGE = readFileSync('content/en/guide/approve-from-anywhere.mdx', 'utf8');
const ROWS = recordedChat();

/** What the page's table says of each release, one scene a column. */
const COLUMNS: readonly SceneId[] = ['listed-pending', 'approve', 'agent', 'dashboard-approve'];

/** A recorded scene in the word that the table has for it. */
function wordFor(release: string, scene: SceneId): string {
  const { answer, letIn } = ROWS.find((row) => row.release === release && row.scene === scene) ?? {};
  if (answer === undefined) return 'not run';
  if (letIn) return 'approves';
  if (answer.includes('Approval required')) return 'asks first';
  if (letIn === false) return 'refused';
  return answer.includes('<requestId>') ? 'lists' : 'refused';
}

const table = [...PAGE.matchAll(/^\| (2026[\d.]+) \| (.+) \|$/gm)].map(([, release = '', cells = '']) => [
  release,
  ...cells.split(' | '),
]);

test('the table of what a chat answers says what was recorded, of every release', () => {
  const releases = [...new Set(ROWS.map(({ release }) => release))];
  expect(table).toEqual(
    releases.map((release) => [release, ...COLUMNS.map((scene) => wordFor(release, scene))]),
  );
});

test('every answer that the page quotes was given', () => {
  const quoted = [...PAGE.matchAll(/<Says>(.*?)<\/Says>/g)].map(([, text = '']) => text);
  expect(quoted.length).toBeGreaterThan(2);
  expect(quoted.filter((text) => !ROWS.some(({ answer }) => answer.includes(text)))).toEqual([]);
});
