// Plays the scenarios of tests/releases on real gateways and keeps what they said (tests/recordings/answers.jsonl):
// npm run record -- 2026.9.6, or --all for every stable release that is not kept on this machine yet.
import { sweep } from './sweep/sweep.ts';

const asked = process.argv.slice(2);
if (asked.length === 0) {
  console.error('Name releases, or all: npm run record -- 2026.9.6 | npm run record -- --all [--lanes 2]');
  process.exit(1);
}
await sweep(asked);
