import { readFileSync } from 'node:fs';
import type { Row } from './record.ts';

/** Where `npm run record -- chat` keeps what each release answers. */
export const FILE = 'tests/recordings/chat.jsonl';

/** Everything it wrote, oldest release first. */
export function recordedChat(): readonly Row[] {
  const lines = readFileSync(FILE, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Row);
}
