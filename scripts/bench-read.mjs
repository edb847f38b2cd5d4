// Measures how long parsePaste() keeps the main thread busy with 100 KB of pasted text, of everyday kinds and of
// kinds made to be slow. Prints milliseconds of processor time of that thread (median of 9 runs after
// warm-up), so that other work on the machine does not count, beside a baseline of the same run: parsing
// 100 KB of JSON and running one plain expression over it. Fails where a kind needs 50 ms or more.
// Usage: node scripts/bench-read.mjs [bytes]
import { readdirSync, readFileSync } from 'node:fs';
import { parsePaste } from '../src/evidence/parse.ts';

const SIZE = Number(process.argv[2] ?? 100_000);
const LIMIT_MS = 50;
const FOLDER = new URL('../tests/recordings/', import.meta.url);

const fill = (text) => text.repeat(Math.ceil(SIZE / text.length)).slice(0, SIZE);
const recordings = readdirSync(FOLDER).filter((file) => file.endsWith('.jsonl'));
const rows = recordings.flatMap((file) =>
  readFileSync(new URL(file, FOLDER), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line)),
);
const noise = (alphabet) => {
  let state = 1;
  let text = '';
  while (text.length < SIZE) {
    state = (state * 48271) % 2147483647;
    text += alphabet[state % alphabet.length];
  }
  return text;
};

/** Beginnings that make expressions try again and again. */
const TRIGGERS = [
  'a',
  '1',
  '.',
  ':',
  ' ',
  '\n',
  '"',
  '\\"',
  '[',
  '{"a":',
  '│ ',
  '1.1.1.1',
  '2001:',
  'a@',
  'a.',
  'a@a.',
  '://',
  '://a:',
  'token=',
  'token',
  'TOKEN_',
  '"token":"',
  '--token ',
  'cookie: ',
  'authorization: ',
  'bearer ',
  'password',
  'eyJ',
  '-----BEGIN A-----',
  '/home/',
  'C:\\Users\\',
  'C:\\Users\\a ',
  'pairing required ',
  'NOT_PAIRED ',
  'pairing ',
  'unauthorized: ',
  'upgrade: websocket ',
  'closed before connect ',
  'remote=',
  'reason=',
  'reason=a ',
  'code=1008 ',
  'config (cli): ',
  '"cli": {"path": "a"',
  'reachable: no ',
  '"pending": [{"requestId":"',
  '"pending": [',
  'Pending (1)\n│ a │\n',
  'device access upgrade requested ',
  'code=',
  'HTTP/1.1 ',
  '2026.1.1 ',
  '\u001b[',
  '\u001b]',
  '\u202e',
  '\0',
  'A-1 | ',
  '> ',
  'appairage ',
  'pairing code',
  'no ',
  'connected',
  '(',
  '0123456789abcdef',
  '0f',
  'aA1',
  'aA1/',
  'aA1-',
  '12345678-1234-',
];

const kinds = {
  'log lines': fill(rows.flatMap(({ log }) => log ?? []).join('\n')),
  frames: fill(rows.flatMap(({ error }) => (error ? JSON.stringify(error) : [])).join('\n')),
  screens: fill(rows.flatMap(({ text }) => text ?? []).join('\n')),
  'letters and digits': noise('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'),
  'base64 with spaces': noise('abcdefgABCDEFG0123+/= '),
  'hex and dashes': noise('0123456789abcdef-'),
  punctuation: noise('.:/@=-_"\'{}[]|│ '),
  ...Object.fromEntries(TRIGGERS.map((text) => [JSON.stringify(text), fill(text)])),
};

/** Milliseconds of processor time that this thread has used. */
const used = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** Median of nine runs, in milliseconds of processor time. */
function timed(work) {
  for (let i = 0; i < 3; i++) work();
  const times = Array.from({ length: 9 }, () => {
    const start = used();
    work();
    return used() - start;
  });
  return times.sort((a, b) => a - b)[4];
}

const json = JSON.stringify(fill('{"error":"pairing required"} '));
const TIMES = 100;
const baseline =
  timed(() => {
    for (let i = 0; i < TIMES; i += 1) /token mismatch$/i.test(JSON.parse(json));
  }) / TIMES;
const results = Object.entries(kinds)
  .map(([kind, text]) => ({ kind, ms: timed(() => parsePaste(text)) }))
  .sort((a, b) => b.ms - a.ms);

for (const { kind, ms } of results) console.log(`${ms.toFixed(1).padStart(8)} ms  ${kind}`);
const worst = results[0].ms;
console.log(
  `${SIZE} characters, ${results.length} kinds: slowest ${worst.toFixed(1)} ms, baseline ${baseline.toFixed(2)} ms, ratio ${(worst / baseline).toFixed(0)}`,
);
if (worst >= LIMIT_MS) {
  console.error(`FAIL: slower than ${LIMIT_MS} ms`);
  process.exitCode = 1;
}
