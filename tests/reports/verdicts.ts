import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { Settle, Verdict } from '../../src/diagnosis/verdict.ts';
import { cureOf } from '../../tools/evaluate/cure.ts';
import { interview } from '../../tools/evaluate/interview.ts';
import { read } from '../../tools/evaluate/read.ts';
import type { Report } from '../../tools/evaluate/report.ts';

/** What a fault of some release is coded as: no page can know it from the text. */
const FAULT = 'other-bug';
const HEAD = [
  'report',
  'coded as',
  'after the paste',
  'asks',
  'verdict',
  'right',
  'first step',
  'mends',
  'note',
];

const told = ({ cause, confidence }: Verdict): string =>
  cause === 'cannot-tell' ? cause : `${confidence} ${cause}`;

const settles = (settle: Settle | undefined): string => {
  if (settle?.kind === 'paste') return `paste ${settle.what}`;
  return settle?.kind === 'question' ? `answer ${settle.question}` : 'check';
};

function isRight({ cause }: Report, verdict: Verdict): string {
  if (verdict.cause === (cause === FAULT ? 'cannot-tell' : cause)) return 'yes';
  return verdict.cause === 'cannot-tell' && verdict.ranking[0]?.cause === cause ? 'in front' : 'no';
}

/**
 * Writes what the page tells each report's user, one line a report.
 *
 * @param notes what was written beside a report by hand, by its id
 */
export function verdictsOf(reports: readonly Report[], notes: ReadonlyMap<string, string>): string {
  const rows = reports.map((report) => {
    const pasted = diagnose(read(report.text).findings);
    const { verdict, findings, asked } = interview(report);
    const { step = settles(verdict.settle), right: mends, harmful } = cureOf(report, verdict, findings);
    const does = !report.mends ? '' : harmful ? 'harms' : mends ? 'yes' : 'no';
    const label = report.confidence === 'low' ? `${report.cause}?` : report.cause;
    const note = notes.get(report.id) ?? '';
    const right = isRight(report, verdict);
    return [report.id, label, told(pasted), asked.join(', '), told(verdict), right, step, does, note];
  });
  return [HEAD, HEAD.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

/** Reads the notes of a table that {@link verdictsOf} wrote. */
export function notesOf(table: string): Map<string, string> {
  const rows = table.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  return new Map(rows.flatMap(([, id = '', ...cells]) => [[id, cells.at(-2) ?? '']]));
}
