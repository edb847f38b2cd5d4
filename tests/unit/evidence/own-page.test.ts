import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { diagnose } from '../../../src/diagnosis/diagnose.ts';
import { parsePaste } from '../../../src/evidence/parse.ts';

const SUMMARY = {
  pairingRequired: 1,
  socket: 'greeted',
  secure: true,
  address: 'http:local',
  key: 0,
  device: '7cf3b761',
  keyMadeNow: true,
  pass: false,
  token: true,
  files: 47,
  cached: 47,
  says: 'device pairing required (requestId: 0b1c9c8e-1111-4222-8333-444455556666)',
};
const codesOf = (more: object): string[] =>
  parsePaste(JSON.stringify({ ...SUMMARY, ...more })).findings.map(({ code }) => code);

test.each([
  ['cleared: a key made now on a page from the cache', {}, 'page-cleared'],
  ['new: a key made now on a page that was fetched', { cached: 3 }, 'page-first-visit'],
  ['neither: half of it came from the cache', { cached: 30 }, 'page-key-young'],
  ['neither: the page was loaded again since', { keyMadeNow: false, key: 4 }, 'page-key-young'],
  ['neither: too few files to tell', { files: 4, cached: 4 }, 'page-key-young'],
  ['an approval is remembered', { keyMadeNow: false, key: 90_000, pass: true }, 'page-pass-kept'],
  ['never approved', { keyMadeNow: false, key: 90_000 }, 'page-never-approved'],
  ['no key at all', { keyMadeNow: false, key: null }, 'page-no-key'],
  ['no greeting', { socket: 'closed 1006' }, 'page-no-greeting'],
  ['plain http', { secure: false }, 'page-insecure'],
] as const)('%s', (_, more, code) => expect(codesOf(more)).toContain(code));

test('what the page says is read too, and the summary tells cause 1 from cause 2', () => {
  expect(codesOf({})).toContain('said-pairing-not-approved');
  const { ranking } = diagnose(parsePaste(JSON.stringify(SUMMARY)).findings);
  expect(
    ranking.find(({ cause }) => cause === 'browser-data-cleared')?.supporting.map(({ code }) => code),
  ).toContain('page-cleared');
});

test('the script names no place where a secret lies', () => {
  const script = readFileSync(new URL('../../../content/snippets/own-page.js', import.meta.url), 'utf8');
  expect(script).not.toMatch(
    /privateKey|publicKey|\.tokens\b|settings\.v1|fetch\(|XMLHttp|sendBeacon|\.send\(|setItem|removeItem/,
  );
});
