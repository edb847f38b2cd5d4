import { interview } from './interview.mjs';

const FAULT = 'other-bug';

/**
 * Runs the diagnosis over coded reports and counts. «First» and «among three» go by the ranking, whatever the
 * verdict's word; `named` counts only verdicts that name the cause.
 *
 * @param {readonly object[]} reports one object a report, in the format of tests/reports
 */
export function evaluate(reports) {
  const results = reports.map(resultOf);
  const causes = results.filter(({ cause }) => cause !== FAULT);
  const faults = results.filter(({ cause }) => cause === FAULT);
  return {
    reports: results,
    all: figures(causes),
    firm: figures(causes.filter(({ labelConfidence }) => labelConfidence !== 'low')),
    wrongProved: results.filter(
      ({ cause, confidence, verdict }) => confidence === 'proved' && verdict !== cause,
    ).length,
    faults: { count: faults.length, notProved: share(faults, ({ confidence }) => confidence !== 'proved') },
    medianQuestions: median(results.map(({ asked }) => asked.length)),
    byCause: Object.fromEntries(
      [...new Set(results.map(({ cause }) => cause))]
        .sort()
        .map((cause) => [cause, figures(results.filter((result) => result.cause === cause))]),
    ),
  };
}

function resultOf(report) {
  const { verdict, asked } = interview(report);
  return {
    id: report.id,
    cause: report.cause,
    labelConfidence: report.confidence,
    verdict: verdict.cause,
    confidence: verdict.confidence,
    top: verdict.ranking.slice(0, 3).map(({ cause }) => cause),
    asked,
    questions: asked.length,
  };
}

function figures(results) {
  return {
    count: results.length,
    first: share(results, ({ cause, top }) => top[0] === cause),
    named: share(results, ({ cause, verdict }) => verdict === cause),
    amongThree: share(results, ({ cause, top }) => top.includes(cause)),
  };
}

function share(results, holds) {
  return results.length === 0 ? 1 : results.filter(holds).length / results.length;
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle) - 1]) / 2;
}
