import { describe, expect, test } from 'vitest';
import { nextQuestion } from '../../../src/diagnosis/next-question.ts';
import { findingsOf } from '../../../src/evidence/answers.ts';
import type { FindingCode } from '../../../src/evidence/finding.ts';
import { type Answers, QUESTIONS, type QuestionId } from '../../../src/evidence/questions.ts';
import { found } from './findings.ts';

/** What would be asked if the user knew nothing. */
function askedOf(pasted: ReturnType<typeof found>): QuestionId[] {
  const asked: QuestionId[] = [];
  const answers: { -readonly [Q in QuestionId]?: 'unknown' } = {};
  for (;;) {
    const next = nextQuestion([...pasted, ...findingsOf(answers)], answers);
    if (!next) return asked;
    asked.push(next);
    answers[next] = 'unknown';
  }
}

describe('the next question', () => {
  test('is what it says, where nothing is known', () => {
    expect(nextQuestion([], {})).toBe('says');
  });

  test('is none where the cause is proved', () => {
    expect(nextQuestion(found('said-origin-not-allowed'), {})).toBeUndefined();
  });

  test('… whatever was refused before it', () => {
    const refused = found('said-pairing-required', 'said-proxy-attribution-required');
    expect(nextQuestion(refused, {})).toBeUndefined();
  });

  test('is what changed, for a bare «pairing required»', () => {
    expect(nextQuestion(found('said-pairing-required'), {})).toBe('change');
  });

  test('is not what it says, where the error was read', () => {
    expect(askedOf(found('said-token-mismatch'))).not.toContain('says');
    expect(askedOf(found('close-1006'))).not.toContain('says');
  });

  test('is what it says, where only «refused» was read', () => {
    expect(nextQuestion(found('close-1008'), {})).toBe('says');
  });

  test('is not what the paste has shown', () => {
    expect(askedOf(found('said-pairing-required', 'client-is-cli'))).not.toContain('client');
    const pasted = [{ code: 'status-release', source: 'paste', values: { release: '2026.2.14' } } as const];
    expect(askedOf([...found('said-device-token-mismatch'), ...pasted])).not.toContain('release');
  });

  test('does not tell apart what has one fix', () => {
    const answers: Answers = { change: 'cleared-browser-data' };
    const known = [...found('said-pairing-not-approved'), ...findingsOf(answers)];
    expect(nextQuestion(known, answers)).not.toBe('before');
  });

  test('ends, whatever was pasted, and asks nothing twice', () => {
    for (const pasted of [
      [],
      found('close-1006'),
      found('said-device-token-mismatch'),
      found('probe-other-http'),
    ]) {
      const asked = askedOf(pasted);
      expect(new Set(asked).size).toBe(asked.length);
      expect(asked.length).toBeLessThanOrEqual(Object.keys(QUESTIONS).length);
    }
  });
});

test.each<[readonly FindingCode[], string]>([
  [[], 'says change between client'],
  [['close-1006'], 'between address client change'],
  [['close-1008'], 'says change'],
  [['probe-other-http'], 'between says'],
  [['probe-greeting'], 'says change between client'],
  [['said-pairing-required'], 'change client'],
  [['said-pairing-required', 'devices-pending-new'], 'change'],
  [['said-pairing-not-approved'], 'change'],
  [['said-token-mismatch'], 'change before'],
  [['said-token-missing'], 'change'],
  [['said-device-token-mismatch'], 'change before release'],
  [['said-missing-scope'], 'address place release'],
  [['said-device-identity-required'], 'client'],
  [['net-refused'], ''],
  [['http-bad-gateway'], 'between'],
  [['text-private-window-works'], ''],
  [['answered-change-cleared-browser-data'], 'says between client'],
  [['answered-says-pairing-required'], 'says change client'],
  [['answered-says-token'], 'says change before'],
  [['status-gateway-unreachable', 'answered-client-cli'], ''],
])('after %j is asked, in turn: %s', (codes, questions) => {
  expect(askedOf(found(...codes)).join(' ')).toBe(questions);
});
