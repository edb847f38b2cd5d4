import type { Verdict } from '../../diagnosis/verdict.ts';
import type { Finding } from '../../evidence/finding.ts';
import type { Setup } from '../../fix/setup.ts';
import type { Context } from '../context.ts';

/** Everything a report is made of. */
export interface Facts {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly context: Context;
  readonly setup: Setup;
  /** Whether the user says it works now. */
  readonly solved: boolean;
  /** When the report is made, ms since the epoch. */
  readonly at: number;
  /** The build of the file it is made in; none on the site, where it is the newest. */
  readonly build?: string | undefined;
}
