// Plays the scenarios of tests/releases on real gateways and keeps what they said (tests/recordings/answers.jsonl):
// npm run record -- 2026.9.6, or --all for every stable release that is not kept on this machine yet. What else is
// recorded has a word of its own: npm run record -- chat | languages | lines | pictures | slips | texts.
import { sweep } from './sweep/sweep.ts';

const OTHERS: Readonly<Record<string, () => Promise<unknown>>> = {
  chat: () => import('./record-chat.ts'),
  languages: () => import('./record-languages.ts'),
  lines: () => import('./record-lines.ts'),
  pictures: () => import('./record-pictures.ts'),
  slips: () => import('./record-slips.ts'),
  texts: () => import('./record-texts.ts'),
};

async function answers(asked: readonly string[]): Promise<void> {
  if (asked.length === 0) {
    console.error('Name releases, or all: npm run record -- 2026.9.6 | npm run record -- --all [--lanes 2]');
    process.exit(1);
  }
  await sweep(asked);
  // a helper of a gateway that has ended may still hold an end of a pipe
  process.exit();
}

const other = OTHERS[process.argv[2] ?? ''];
// each reads the words behind its own
if (other) process.argv.splice(2, 1);
await (other ? other() : answers(process.argv.slice(2)));
