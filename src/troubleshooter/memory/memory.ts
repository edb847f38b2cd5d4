import type { Finding } from '../../evidence/finding.ts';
import type { Answers, QuestionId } from '../../evidence/questions.ts';
import type { Setup } from '../../fix/setup.ts';
import type { Attempt } from '../attempts/attempt.ts';

/** A finding without its text: its code, where it came from, and values that give nothing away. */
export type Remembered = Pick<Finding, 'code' | 'source' | 'values' | 'whose'>;

/** What may be kept over a reload or put into a link: never the paste, the address or a secret. */
export interface Memory {
  readonly answers: Answers;
  readonly asked: readonly QuestionId[];
  readonly findings: readonly Remembered[];
  readonly attempts: readonly Attempt[];
  readonly setup: Setup | undefined;
}

/** Values that cannot hold a name, an address or a secret, and what each must look like. */
export const SAFE_VALUES: Readonly<Record<string, RegExp>> = {
  release: /^20\d\d\.\d{1,2}\.\d{1,2}$/,
  protocol: /^\d{1,4}$/,
  closeCode: /^\d{4}$/,
  httpStatus: /^\d{3}$/,
  seconds: /^\d{1,6}$/,
  count: /^\d{1,4}$/,
};

/** Takes from values those that may be kept. */
export function safeValues(values: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(
    // a link of somebody else may name what every object has
    Object.entries(values).filter(
      ([name, value]) => Object.hasOwn(SAFE_VALUES, name) && SAFE_VALUES[name]?.test(value),
    ),
  );
}

/** Says whether there is anything to keep. */
export function isEmpty({ answers, findings, attempts }: Memory): boolean {
  return findings.length === 0 && attempts.length === 0 && Object.keys(answers).length === 0;
}
