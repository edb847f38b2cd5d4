import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../src/diagnosis/diagnose.ts';
import { parsePaste } from '../../../src/evidence/parse.ts';
import { PASTE_CODES } from '../../../src/evidence/paste-codes.ts';
import { QUESTIONS, type QuestionId } from '../../../src/evidence/questions.ts';
import { LONGEST_LINK, readLink, writeLink } from '../../../src/troubleshooter/link/link.ts';
import type { Memory } from '../../../src/troubleshooter/memory/memory.ts';

const FIXTURES = new URL('../../fixtures/', import.meta.url);
const fixture = (name: string): string => readFileSync(new URL(name, FIXTURES), 'utf8').trim();

const EMPTY: Memory = { answers: {}, asked: [], findings: [], attempts: [], setup: undefined };

describe('a link', () => {
  test('brings back what it was written from', () => {
    const memory: Memory = {
      answers: { client: 'control-ui', runtime: 'unknown' },
      asked: ['runtime', 'client'],
      findings: [
        { code: 'said-token-mismatch', source: 'paste', values: { closeCode: '1008' } },
        { code: 'probe-greeting', source: 'probe' },
      ],
      attempts: [{ at: 1_700_000_040_000, gate: 'origin', own: true, codes: ['said-origin-not-allowed'] }],
      setup: 'kubernetes',
    };
    expect(readLink(writeLink(memory))).toEqual({
      ...memory,
      attempts: [{ ...memory.attempts[0], at: 1_700_000_040_000 }],
    });
  });

  test('is never longer than two thousand characters: the oldest goes first', () => {
    const codes = Object.keys(PASTE_CODES) as (keyof typeof PASTE_CODES)[];
    const answers = Object.fromEntries(
      (Object.keys(QUESTIONS) as QuestionId[]).map((id) => [id, QUESTIONS[id].at(-1)]),
    );
    const attempts = Array.from({ length: 12 }, (_, index) => ({
      at: index * 60_000,
      gate: 'token' as const,
      own: true,
      codes: codes.slice(0, 9),
    }));
    const findings = codes.slice(0, 50).map((code) => ({ code, source: 'paste' as const }));
    const link = writeLink({ ...EMPTY, answers, attempts, findings });
    expect(link.length).toBeLessThanOrEqual(LONGEST_LINK);
    const back = readLink(link);
    expect(back?.answers).toEqual(answers);
    expect(back?.findings.length).toBeGreaterThan(20);
    const fewer = writeLink({ ...EMPTY, attempts });
    expect(readLink(fewer)?.attempts.at(-1)?.at).toBe(11 * 60_000);
  });

  test.each(['', '#', '#v1=', '#v1=%%%', '#v1=bm9uc2Vuc2U', '#v2=e30', '#setup'])(
    '%j is none of ours',
    (hash) => {
      expect(readLink(hash)).toBeUndefined();
    },
  );

  test('never throws, whatever the fragment', () => {
    fc.assert(
      fc.property(fc.string(), (text) => void readLink(`#v1=${text}`)),
      { numRuns: 500 },
    );
  });
});

describe('what version 1 wrote is read for ever', () => {
  test.each(readdirSync(FIXTURES).filter((name) => /^link-v1-.*\.txt$/.test(name)))('%s', (name) => {
    const memory = readLink(fixture(name));
    expect(memory).toEqual(JSON.parse(fixture(name.replace('.txt', '.json'))));
  });

  test.each(readdirSync(FIXTURES).filter((name) => /^report-v1-.*\.md$/.test(name)))('%s', (name) => {
    const { findings } = parsePaste(fixture(name));
    const expected = JSON.parse(fixture(name.replace('.md', '.json'))) as { codes: string[]; cause: string };
    expect(findings.map(({ code }) => code)).toEqual(expected.codes);
    expect(diagnose(findings).cause).toBe(expected.cause);
  });
});
