import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../../src/diagnosis/diagnose.ts';
import { type ParsedPaste, parsePaste } from '../../../../src/evidence/parse.ts';
import { parseNear } from '../../../../src/evidence/slips/parse-near.ts';
import { retypable } from '../../../support/slips/known-texts.ts';
import { retyped, seeded } from '../../../support/slips/retyped.ts';

const read = (text: string): ParsedPaste => parseNear(text, parsePaste(text), parsePaste);

describe('200 texts of gateways, each retyped with two slips', () => {
  const random = seeded(16);
  const all = retypable();
  const results = Array.from({ length: 200 }, () => {
    const { text, cause } = all[Math.floor(random() * all.length)] ?? { text: '', cause: 'cannot-tell' };
    const typed = retyped(text, 2, random);
    return { typed, cause, verdict: diagnose(read(typed).findings) };
  });

  test('give the cause that the text names in nine of ten', () => {
    const right = results.filter(({ cause, verdict }) => verdict.cause === cause);
    expect(right.length).toBeGreaterThanOrEqual(180);
  });

  test('prove nothing wrong, and nothing at all where slips were taken back', () => {
    const proved = results.filter(({ verdict }) => verdict.confidence === 'proved');
    expect(proved.filter(({ cause, verdict }) => verdict.cause !== cause)).toEqual([]);
    const readAs = ({ typed }: { typed: string }): boolean =>
      read(typed).findings.some(({ code }) => code === 'text-read-as');
    expect(results.filter(readAs).length).toBeGreaterThan(50);
    expect(proved.filter(readAs)).toEqual([]);
  });
});
