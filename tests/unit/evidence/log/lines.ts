import { readFileSync } from 'node:fs';

/** How one release shows the same connections in one way to read its log. */
export interface Shown {
  readonly release: string;
  readonly form: 'terminal' | 'coloured' | 'file' | 'logs' | 'plain' | 'json';
  readonly lines: readonly string[];
}

/** What `npm run record -- lines` wrote: eight connections of the check, then others'. */
export const SHOWN: readonly Shown[] = readFileSync(
  new URL('../../../recordings/log-lines.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Shown);

/** Where the recorded check's page was from. */
export const HERE = 'https://pairing.example';

/** Forms that print no more of a closed connection than its origin. */
export const isShort = ({ release, form }: Shown): boolean =>
  release === '2026.9.6' ? form === 'logs' || form === 'plain' : form === 'terminal';
