import { diagnose } from '../../diagnosis/diagnose.ts';
import { setupFrom } from '../../fix/setup.ts';
import type { Context, Sheet } from '../context.ts';
import { evidence } from '../evidence.ts';
import { writeLink } from '../link/link.ts';
import { memoryOf } from '../memory/remember.ts';
import type { Words } from '../words.ts';
import { writeIssue, writeReport } from './report.ts';

/** What the sheet is made with beside the context. */
export interface Occasion {
  /** Whether the user says it works now. */
  readonly solved: boolean;
  /** When it is made, ms since the epoch. */
  readonly at: number;
  /** The build of the file it is made in; none on the site, where it is the newest. */
  readonly build: string | undefined;
  /** The address of the page that the link opens. */
  readonly home: string;
}

/** Writes the report or the text of an issue, with the link. */
export function writeSheet(form: Sheet['form'], context: Context, occasion: Occasion, words: Words): Sheet {
  const findings = evidence(context);
  const verdict = diagnose(findings);
  const setup = context.setup ?? setupFrom(findings);
  const { home, ...made } = occasion;
  const write = form === 'issue' ? writeIssue : writeReport;
  const { text, removed } = write({ ...made, context, findings, verdict, setup }, words);
  return { form, text, removed, link: home + writeLink(memoryOf(context)) };
}
