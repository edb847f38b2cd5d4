import type { Verdict } from '../../src/diagnosis/verdict.ts';
import type { Finding } from '../../src/evidence/finding.ts';
import type { Action } from '../../src/fix/actions.ts';
import { chooseFix, stepsOf } from '../../src/fix/choose.ts';
import { setupFrom } from '../../src/fix/setup.ts';
import type { Report } from './report.ts';
import { stepOf } from './steps.ts';

/** What somebody is told to do, beside what mended it. */
export interface Cure {
  /** The first step; undefined where they are asked for more first. */
  readonly step: string | undefined;
  readonly does: Action;
  /** Whether that is one of the things that mended it. */
  readonly right: boolean;
  /** Whether it, or anything shown that lets in or loosens, would have harmed. */
  readonly harmful: boolean;
}

/** Looks at the steps that are shown with a verdict. */
export function cureOf(
  { mends = [], harms = [] }: Report,
  verdict: Verdict,
  findings: readonly Finding[],
): Cure {
  const fix = chooseFix(verdict, findings, setupFrom(findings));
  const shown = stepsOf(fix).map((id) => ({ id, ...stepOf(id) }));
  const [next] = shown;
  const does = next?.does ?? 'tell-more';
  const risky = shown.filter((step) => step === next || step.grants !== undefined);
  return {
    step: next?.id,
    does,
    right: mends.includes(does),
    harmful: risky.some((step) => harms.includes(step.does) && !mends.includes(step.does)),
  };
}
