import { type Known, knownFrom } from '../diagnosis/known.ts';
import { meets } from '../diagnosis/meets.ts';
import type { Verdict } from '../diagnosis/verdict.ts';
import type { Finding } from '../evidence/finding.ts';
import { FIRST, type First } from './first.ts';
import type { For, Plans, StepId } from './plan.ts';
import { PLANS } from './plans.ts';
import { isBefore, isSince, knownRelease } from './release.ts';
import type { Setup } from './setup.ts';

/** Where in the world a fix is looked for. */
interface Situation {
  readonly known: Known;
  readonly release: ReturnType<typeof knownRelease>;
  readonly setup: Setup;
}

function fits({ when, setups, since, before }: For, { known, release, setup }: Situation): boolean {
  return (
    (when === undefined || meets(when, known) !== undefined) &&
    (setups === undefined || setups.includes(setup)) &&
    (since === undefined || isSince(release, since)) &&
    (before === undefined || isBefore(release, before))
  );
}

/** What there is to choose from. */
export interface Tables {
  readonly first: readonly First[];
  readonly plans: Readonly<Record<Verdict['cause'], Plans>>;
}

const ALL: Tables = { first: FIRST, plans: PLANS };

/** What to do, in order; each step once. */
export interface Fix {
  /** What comes before the cause: what the text itself asks for, or what stands in the way of every command. */
  readonly first: readonly StepId[];
  /** What is done about the cause. */
  readonly steps: readonly StepId[];
}

/**
 * Chooses what to do, the next step first. Pure, and never nothing where a cause is named.
 *
 * @param verdict what `diagnose` made of the findings
 * @param setup where the gateway runs, as told or chosen
 * @param tables what is chosen from: all that there is, where not given
 * @returns ids of steps; none where no cause is named and nothing that is known can be done, or where a log speaks of
 *   several clients and nobody knows yet which one is the reader's
 */
export function chooseFix(
  { cause }: Pick<Verdict, 'cause'>,
  findings: readonly Finding[],
  setup: Setup,
  tables: Tables = ALL,
): Fix {
  const situation = { known: knownFrom(findings), release: knownRelease(findings), setup };
  const plan = tables.plans[cause].find((each) => fits(each, situation));
  const first = tables.first.find((each) => fits(each, situation));
  return { first: first?.steps ?? [], steps: first?.alone ? [] : (plan?.steps ?? []) };
}

/** All that is done, the next step first. */
export const stepsOf = ({ first, steps }: Fix): readonly StepId[] => [...first, ...steps];
