import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { PASTE_CODES } from '../../src/evidence/paste-codes.ts';
import { PROBE_CODES } from '../../src/evidence/probe-codes.ts';
import { QUESTIONS } from '../../src/evidence/questions.ts';
import { SECRET_KINDS } from '../../src/evidence/secrets.ts';
import { REFUSALS } from '../../src/gateway/refusals.ts';
import { STEPS } from '../../src/probe/steps.ts';
import { fill } from '../../src/troubleshooter/words.ts';

const words = (path: string): Record<string, string> =>
  parse(readFileSync(new URL(`../../content/en/${path}.yaml`, import.meta.url), 'utf8'));

// a code without a sentence would show as nothing; a sentence without a code is dead text
test.each([
  ['findings/said', Object.keys(REFUSALS).map((id) => `said-${id}`)],
  ['findings/probe', Object.keys(PROBE_CODES)],
  ['findings/paste', Object.keys(PASTE_CODES)],
  ['words/steps', STEPS],
])('%s has one sentence for each code', (path, codes) => {
  expect(Object.keys(words(path)).sort()).toEqual([...codes].sort());
});

// the page and its report find words by key alone
test.each(['fix', 'report', 'steps', 'check', 'again', 'home'])(
  'words/%s has no key of a finding',
  (path) => {
    const codes = ['said', 'probe', 'paste'].flatMap((file) => Object.keys(words(`findings/${file}`)));
    expect(Object.keys(words(`words/${path}`)).filter((key) => codes.includes(key))).toEqual([]);
  },
);

test('every kind of secret has its words', () => {
  expect(Object.keys(words('words/check'))).toEqual(
    expect.arrayContaining(SECRET_KINDS.map((kind) => `removed-${kind}`)),
  );
});

test.each(Object.entries(QUESTIONS))('question %s has words for its answers and no others', (id, answers) => {
  const { answers: worded } = parse(
    readFileSync(new URL(`../../content/en/questions/${id}.yaml`, import.meta.url), 'utf8'),
  ) as { answers: object };
  expect(Object.keys(worded).sort()).toEqual([...answers].sort());
});

test('content/en/findings holds these three files', () => {
  expect(readdirSync(new URL('../../content/en/findings', import.meta.url)).sort()).toEqual([
    'paste.yaml',
    'probe.yaml',
    'said.yaml',
  ]);
});

test('optional parts go when their slot is unknown, and values are never read as slots', () => {
  expect(fill('Refused[ (request {id})].', {})).toBe('Refused.');
  expect(fill('Refused[ (request {id})].', { id: '{other}[x]' })).toBe('Refused (request {other}[x]).');
  expect(fill('Port {port}.', {})).toBe('Port ….');
});
