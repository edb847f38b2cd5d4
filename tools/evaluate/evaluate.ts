import { type Cure, cureOf } from './cure.ts';
import { interview } from './interview.ts';
import type { Report } from './report.ts';

const FAULT = 'other-bug';

/** What came of one report, beside what it was coded as. */
export interface Result {
  readonly id: string;
  readonly cause: string;
  readonly labelConfidence: string;
  readonly verdict: string | undefined;
  readonly confidence: string;
  /** The first three causes of the ranking. */
  readonly top: readonly string[];
  readonly asked: readonly string[];
  readonly questions: number;
  /** The first step shown, where the report says what mended it. */
  readonly cure: Cure | undefined;
}

/** Shares of some reports, from 0 to 1. */
export interface Figures {
  readonly count: number;
  readonly first: number;
  readonly named: number;
  readonly amongThree: number;
}

/** What `npm run evaluate` counts. */
export interface Evaluation {
  readonly reports: readonly Result[];
  readonly all: Figures;
  readonly firm: Figures;
  readonly wrongProved: number;
  readonly faults: { readonly count: number; readonly notProved: number };
  /** Of the reports that say what mended theirs: how many, the share with a right first step, and harmful ones. */
  readonly cures: { readonly count: number; readonly right: number; readonly harmful: number };
  readonly medianQuestions: number;
  readonly byCause: Readonly<Record<string, Figures>>;
  /** Whether the firm reports hold {@link FLOORS}, and nothing wrong is proved. */
  readonly floorsHeld: boolean;
}

/** What no change may fall below on tests/reports, where the cause is firm. */
export const FLOORS = { first: 0.9, amongThree: 0.97 } as const;

/**
 * Runs the diagnosis over coded reports and counts. «First» and «among three» go by the ranking, whatever the
 * verdict's word; `named` counts only verdicts that name the cause.
 */
export function evaluate(reports: readonly Report[]): Evaluation {
  const results = reports.map(resultOf);
  const causes = results.filter(({ cause }) => cause !== FAULT);
  const faults = results.filter(({ cause }) => cause === FAULT);
  const cures = results.flatMap(({ cure }) => cure ?? []);
  const firm = figures(causes.filter(({ labelConfidence }) => labelConfidence !== 'low'));
  const wrongProved = results.filter(
    ({ cause, confidence, verdict }) => confidence === 'proved' && verdict !== cause,
  ).length;
  return {
    reports: results,
    all: figures(causes),
    firm,
    wrongProved,
    faults: { count: faults.length, notProved: share(faults, ({ confidence }) => confidence !== 'proved') },
    cures: {
      count: cures.length,
      right: share(cures, ({ right }) => right),
      harmful: cures.filter(({ harmful }) => harmful).length,
    },
    medianQuestions: median(results.map(({ asked }) => asked.length)),
    byCause: Object.fromEntries(
      [...new Set(results.map(({ cause }) => cause))]
        .sort()
        .map((cause) => [cause, figures(results.filter((result) => result.cause === cause))]),
    ),
    floorsHeld: firm.first >= FLOORS.first && firm.amongThree >= FLOORS.amongThree && wrongProved === 0,
  };
}

function resultOf(report: Report): Result {
  const { verdict, findings, asked } = interview(report);
  return {
    id: report.id,
    cause: report.cause,
    labelConfidence: report.confidence,
    verdict: verdict.cause,
    confidence: verdict.confidence,
    top: verdict.ranking.slice(0, 3).map(({ cause }) => cause),
    asked,
    questions: asked.length,
    cure: report.mends && cureOf(report, verdict, findings),
  };
}

function figures(results: readonly Result[]): Figures {
  return {
    count: results.length,
    first: share(results, ({ cause, top }) => top[0] === cause),
    named: share(results, ({ cause, verdict }) => verdict === cause),
    amongThree: share(results, ({ cause, top }) => top.includes(cause)),
  };
}

function share<T>(all: readonly T[], holds: (each: T) => boolean): number {
  return all.length === 0 ? 1 : all.filter(holds).length / all.length;
}

/** The mean of the two middle ones where there is no middle; NaN of none. */
function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}
