import { readFileSync } from 'node:fs';
import type { Verdict } from '../../../../src/diagnosis/verdict.ts';
import type { Finding, FindingCode } from '../../../../src/evidence/finding.ts';
import { chooseFix, type Fix, type Tables } from '../../../../src/fix/choose.ts';
import type { Setup } from '../../../../src/fix/setup.ts';
import { found } from '../../diagnosis/findings.ts';

/** What is known of somebody, and what they are told to do. */
export interface Case {
  readonly cause: Verdict['cause'];
  readonly known: readonly FindingCode[];
  readonly setup: Setup;
  /** The gateway's release; empty where nobody knows it. */
  readonly release: string;
  /** In order; what comes before the cause stands before a ›. */
  readonly steps: string;
}

const FILE = new URL('cases.md', import.meta.url);

/** Steps in a line; what comes before the cause stands before a ›. */
const written = ({ first, steps }: Fix): string =>
  [...(first.length > 0 ? [...first, '›'] : []), ...steps].join(' ');

/** What somebody of whom this is known is told to do: from all that there is, or from these tables. */
export function told({ cause, known, setup, release }: Omit<Case, 'steps'>, tables?: Tables): string {
  const named: Finding[] =
    release === '' ? [] : [{ code: 'status-release', source: 'paste', values: { release } }];
  return written(chooseFix({ cause }, [...found(...known), ...named], setup, tables));
}

/** Reads the table of cases: cause, what is known, where the gateway runs, its release, steps. */
export function readCases(): readonly Case[] {
  const rows = readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| cause ') && !line.startsWith('| --- '));
  return rows.map((row) => {
    const [cause, known = '', setup, release = '', steps = ''] = row
      .slice(2, -2)
      .split(/ ?\| ?/)
      .map((cell) => cell.trim());
    return {
      cause: cause as Verdict['cause'],
      known: known.split(' ').filter(Boolean) as FindingCode[],
      setup: setup as Setup,
      release,
      steps,
    };
  });
}
