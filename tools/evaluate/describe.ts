import { type Evaluation, type Figures, FLOORS, type Result } from './evaluate.ts';

const percent = (part: number): string => `${(100 * part).toFixed(1)} %`;

/** Writes the result of `evaluate()` as lines for a terminal. */
export function describe(evaluation: Evaluation): string {
  const { reports, all, firm, wrongProved, faults, cures, medianQuestions, byCause, floorsHeld } = evaluation;
  return [
    ...reports.map(lineOf),
    '',
    `not other-bug:                ${sum(all)}`,
    `… and not of low confidence:  ${sum(firm)}`,
    `wrong «proved»: ${wrongProved}`,
    `other-bug, answered other than «proved»: ${percent(faults.notProved)} of ${faults.count}`,
    `first step right: ${percent(cures.right)} of ${cures.count}; harmful: ${cures.harmful}`,
    `median questions: ${medianQuestions}`,
    `floors (first ${percent(FLOORS.first)}, among three ${percent(FLOORS.amongThree)}, no wrong «proved»): ${floorsHeld ? 'held' : 'not held'}`,
    '',
    ...Object.entries(byCause).map(([cause, figures]) => `${cause.padEnd(38)} ${sum(figures)}`),
  ].join('\n');
}

function lineOf({ id, cause, verdict, confidence, top, questions, cure }: Result): string {
  const mark = top[0] === cause ? ' ' : top.some((each) => each === cause) ? '~' : 'x';
  return `${mark} ${id.padEnd(24)} ${cause} → ${confidence} ${verdict} [${top.join(', ')}] questions ${questions}${stepOf(cure)}`;
}

const stepOf = (cure: Result['cure']): string =>
  cure
    ? `, ${cure.harmful ? 'HARMFUL ' : cure.right ? '' : 'wrong '}first step ${cure.step ?? 'none'} (${cure.does})`
    : '';

function sum({ count, first, named, amongThree }: Figures): string {
  return `${count} reports, first ${percent(first)}, named ${percent(named)}, among three ${percent(amongThree)}`;
}
