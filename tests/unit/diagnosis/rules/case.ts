import type { CauseId } from '../../../../src/diagnosis/causes.ts';
import { judge } from '../../../../src/diagnosis/judge.ts';
import type { FindingCode } from '../../../../src/evidence/finding.ts';
import { found } from '../findings.ts';

/** How a finding must be read: `+` speaks for the cause, `-` against it, `±` is named on both sides, bare: neither. */
type Marked = `${'' | '+' | '-' | '±'}${FindingCode}`;

const PLACES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'] as const;

/**
 * What is to become of the cause: proved or likely; else nobody can tell yet, and it comes first, second, … of
 * those that may be; or it is not among them.
 */
type Becomes = 'proved' | 'likely' | (typeof PLACES)[number] | 'not named';

/** A case in a sentence, what is found (of a list inside, each one in turn), and what that makes of the cause. */
export type Case = readonly [reads: string, given: readonly (Marked | readonly Marked[])[], becomes: Becomes];

/** The gateway asks for an approval: with no reason beside it, and with the reason `not-paired`. */
export const ASKED = ['+said-pairing-required', '+said-pairing-not-approved'] as const;

/** One case a choice, its findings in the order given: of several refusals the last one counts. */
export function each([reads, given, becomes]: Case): { reads: string; given: Marked[]; becomes: Becomes }[] {
  const choices = given.reduce<Marked[][]>(
    (all, next) => all.flatMap((before) => [next].flat().map((one) => [...before, one])),
    [[]],
  );
  return choices.map((chosen) => ({ reads, given: chosen, becomes }));
}

/** What came of it, written as the case writes it: the same findings, marked, and the place of the cause. */
export function outcome(cause: CauseId, given: readonly Marked[]): { given: string[]; becomes: string } {
  const codes = given.map((marked) => marked.replace(/^[+±-]/, '') as FindingCode);
  const { ranking, confidence } = judge(found(...codes));
  const at = ranking.findIndex((each) => each.cause === cause);
  const names = (list: readonly { code: FindingCode }[] = [], code: FindingCode): boolean =>
    list.some((finding) => finding.code === code);
  const mark = (code: FindingCode): string => {
    const both = [names(ranking[at]?.supporting, code), names(ranking[at]?.opposing, code)];
    return both[0] ? (both[1] ? '±' : '+') : both[1] ? '-' : '';
  };
  const named = at === 0 && confidence !== 'cannot-tell' ? confidence : PLACES[at];
  return { given: codes.map((code) => `${mark(code)}${code}`), becomes: named ?? 'not named' };
}
