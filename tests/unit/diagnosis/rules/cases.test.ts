import { afterEach, describe, expect, test, vi } from 'vitest';
import { CAUSES } from '../../../../src/diagnosis/causes.ts';
import { RULES } from '../../../../src/diagnosis/rules.ts';
import { CASES } from './all.ts';
import { each, outcome } from './case.ts';
import { withouts } from './lines.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(CAUSES)('the rule of %s', (cause) => {
  const cases = CASES[cause].flatMap(each);

  test.each(cases)('$reads: $becomes ($given)', ({ given, becomes }) => {
    expect(outcome(cause, given)).toEqual({ given, becomes });
  });

  test('has no line that no case needs', () => {
    const missed = [...withouts(RULES[cause])].filter(({ rule }) => {
      vi.spyOn(RULES, cause, 'get').mockReturnValue(rule);
      return cases.every(({ given, becomes }) => {
        const now = outcome(cause, given);
        return now.becomes === becomes && now.given.join() === given.join();
      });
    });
    expect(missed.map(({ line }) => line)).toEqual([]);
  });
});
