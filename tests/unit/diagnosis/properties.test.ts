import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../src/diagnosis/diagnose.ts';
import type { Verdict } from '../../../src/diagnosis/verdict.ts';
import { authorityOf, type Finding, type FindingCode, factsOf } from '../../../src/evidence/finding.ts';
import { PASTE_CODES } from '../../../src/evidence/paste-codes.ts';
import { PROBE_CODES } from '../../../src/evidence/probe-codes.ts';
import { type AnswerCode, QUESTIONS } from '../../../src/evidence/questions.ts';
import { REFUSALS } from '../../../src/gateway/refusals.ts';
import { found } from './findings.ts';

const SAID = Object.keys(REFUSALS).map((id) => `said-${id}` as FindingCode);
const ANSWERS = Object.entries(QUESTIONS).map(([question, ids]) =>
  ids.map((id) => `answered-${question}-${id}` as AnswerCode),
);
const BROWSER_REFUSALS: FindingCode[] = [
  'probe-failed',
  'probe-cancelled',
  'probe-own-policy',
  'probe-mixed-content',
  'probe-permission-denied',
  'probe-permission-missing',
  'probe-policy-denied',
  'probe-insecure-page',
];

/** At most one answer a question, as in an interview. */
const answers = fc
  .tuple(...ANSWERS.map((codes) => fc.option(fc.constantFrom(...codes), { nil: undefined, freq: 3 })))
  .map((codes) => codes.filter((code) => code !== undefined));
const tools = fc.subarray(Object.keys(PASTE_CODES) as FindingCode[], { maxLength: 6 });
const probe = fc.subarray(Object.keys(PROBE_CODES) as FindingCode[], { maxLength: 3 });
const refusals = (most: number) => fc.subarray(SAID, { maxLength: most });
const anything = (most: number): fc.Arbitrary<Finding[]> =>
  fc
    .tuple(refusals(most), tools, probe, answers)
    .map(([said, paste, seen, told]) => found(...said, ...paste, ...seen, ...told));

const PASTES = Object.keys(PASTE_CODES) as FindingCode[];

/** What each thing that may be asked for can show. */
const SHOWS = {
  'error-line': SAID,
  'devices-list': PASTES.filter((code) => code.startsWith('devices-')),
  'gateway-log': [...PASTES.filter((code) => code.startsWith('log-')), ...SAID],
  status: PASTES.filter((code) => code.startsWith('status-')),
  curl: PASTES.filter((code) => /^(?:http|net)-/.test(code)),
} as const;

/** What a person reads of the first cause: the word, and how much is named for it and against it. */
function told({ confidence, ranking: [first] }: Verdict): string {
  return [confidence, first?.cause, first?.supporting.length, first?.opposing.length].join(' ');
}

const RUNS = { numRuns: 1000 };
/** What is asked for there is for the user's own eyes: whether one token was revoked, which releases run. */
const FOR_THE_EYES = ['device-token-mismatch', 'version-or-protocol-mismatch'];

describe('whatever is found', () => {
  test('nothing is proved without the gateway’s own words', () => {
    fc.assert(
      fc.property(anything(0), (findings) => {
        const others = findings.filter((finding) => authorityOf(finding) !== 'gateway');
        expect(diagnose(others).confidence).not.toBe('proved');
      }),
      RUNS,
    );
  });

  test('a refusal of the browser, or our own failure, neither changes the cause nor makes it surer', () => {
    fc.assert(
      fc.property(anything(2), fc.constantFrom(...BROWSER_REFUSALS), (findings, code) => {
        const before = diagnose(findings);
        const after = diagnose([...findings, ...found(code)]);
        expect(after.cause).toBe(before.cause);
        expect(after.confidence).toBe(before.confidence);
        expect(after.gates).toEqual(before.gates);
      }),
      RUNS,
    );
  });

  test('the order of the findings does not count where one refusal at most was said', () => {
    const shuffled = anything(1).chain((findings) =>
      fc.tuple(
        fc.constant(findings),
        fc.shuffledSubarray(findings, { minLength: findings.length, maxLength: findings.length }),
      ),
    );
    const seen = (findings: readonly Finding[]) => {
      const { ranking, ...rest } = diagnose(findings);
      return { ...rest, ranking: ranking.map(({ cause }) => cause) };
    };
    fc.assert(
      fc.property(shuffled, ([findings, others]) => {
        expect(seen(others)).toEqual(seen(findings));
      }),
      RUNS,
    );
  });

  test('taking findings of lower authority away proves nothing', () => {
    const fewer = anything(2).chain((findings) =>
      fc.tuple(
        fc.constant(findings),
        fc.subarray(findings).map((kept) =>
          findings.filter(
            (finding) =>
              kept.includes(finding) ||
              authorityOf(finding) === 'gateway' ||
              // the fault of a release, once named, is there
              finding.code === 'text-release-fault',
          ),
        ),
      ),
    );
    fc.assert(
      fc.property(fewer, ([all, some]) => {
        if (diagnose(some).confidence !== 'proved') return;
        expect(diagnose(all).confidence).toBe('proved');
      }),
      RUNS,
    );
  });

  test('nothing of lower authority brings a cause to the front that the refusal does not admit', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SAID), tools, probe, answers, (said, paste, seen, told) => {
        const tool = paste.filter((code) => !/^(?:log|asks)-/.test(code));
        const admitted = diagnose(found(said)).ranking.map(({ cause }) => cause);
        const [front] = diagnose(found(said, ...tool, ...seen, ...told)).ranking;
        if (front && admitted.length > 0) expect(admitted).toContain(front.cause);
      }),
      RUNS,
    );
  });

  test('a gate is passed only where somebody got past it', () => {
    fc.assert(
      fc.property(answers, tools, (told, paste) => {
        const codes = [...told, ...paste].filter((code) => factsOf(code).state === undefined);
        const states = Object.values(diagnose(found(...codes)).gates);
        expect(new Set(states)).toEqual(new Set(['not-checked']));
      }),
      RUNS,
    );
  });

  test('where nobody can tell, what is asked for next can change what is told', () => {
    fc.assert(
      fc.property(anything(2), (findings) => {
        const before = diagnose(findings);
        const asked = before.settle?.kind === 'paste' ? before.settle.what : undefined;
        fc.pre(asked !== undefined && !FOR_THE_EYES.includes(before.ranking[0]?.cause ?? ''));
        // the fault of a release leaves nothing to tell, and what was pasted already is only looked at again
        fc.pre(!findings.some(({ code }) => code === 'text-release-fault' || SHOWS[asked].includes(code)));
        const changes = (code: FindingCode): boolean =>
          told(diagnose([...findings, ...found(code)])) !== told(before);
        expect(SHOWS[asked].some(changes)).toBe(true);
      }),
      RUNS,
    );
  });

  test('a cause is named where its word is more than «can’t tell», and then it is the first', () => {
    fc.assert(
      fc.property(anything(2), (findings) => {
        const { cause, confidence, ranking } = diagnose(findings);
        expect(cause).toBe(confidence === 'cannot-tell' ? 'cannot-tell' : ranking[0]?.cause);
      }),
      RUNS,
    );
  });
});
