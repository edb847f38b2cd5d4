import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { Settle, Verdict } from '../../src/diagnosis/verdict.ts';
import { parsePaste } from '../../src/evidence/parse.ts';
import { interview } from '../../tools/evaluate/interview.ts';
import type { Report } from '../../tools/evaluate/report.ts';

/** What a fault of some release is coded as: no page can know it from the text. */
const FAULT = 'other-bug';
const HEAD = ['report', 'coded as', 'after the paste', 'asks', 'verdict', 'first step', 'right', 'note'];

const told = ({ cause, confidence }: Verdict): string =>
  cause === 'cannot-tell' ? cause : `${confidence} ${cause}`;

const settles = (settle: Settle | undefined): string => {
  if (settle?.kind === 'paste') return `paste ${settle.what}`;
  return settle?.kind === 'question' ? `answer ${settle.question}` : 'check';
};

/** What the user is to do first: of a cause its first step with a command, else what would settle it. */
function firstStep({ cause, settle }: Verdict): string {
  if (cause === 'cannot-tell') return settles(settle);
  const page = readFileSync(new URL(`../../content/causes/${cause}.mdx`, import.meta.url), 'utf8');
  const { steps }: { steps: readonly { command?: string }[] } = parse(page.split('---')[1] ?? '');
  return steps.find(({ command }) => command)?.command ?? 'no command';
}

/** A note beside a verdict that is right, where its first step is not. */
const WRONG_STEP = 'wrong step:';

function isRight({ cause }: Report, verdict: Verdict, note: string): string {
  if (note.startsWith(WRONG_STEP)) return 'no';
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
    const pasted = diagnose(parsePaste(report.text).findings);
    const { verdict, asked } = interview(report);
    const label = report.confidence === 'low' ? `${report.cause}?` : report.cause;
    const note = notes.get(report.id) ?? '';
    const right = isRight(report, verdict, note);
    return [report.id, label, told(pasted), asked.join(', '), told(verdict), firstStep(verdict), right, note];
  });
  return [HEAD, HEAD.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

/** Reads the notes of a table that {@link verdictsOf} wrote. */
export function notesOf(table: string): Map<string, string> {
  const rows = table.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  return new Map(rows.flatMap(([, id = '', ...cells]) => [[id, cells.at(-2) ?? '']]));
}
