import { AUTHORITIES, type Finding, isRetold } from '../evidence/finding.ts';
import { CAUSES } from './causes.ts';
import { isError, type Known, knownFrom } from './known.ts';
import { RULES } from './rules.ts';
import type { Verdict } from './verdict.ts';
import { type Scored, weigh, weighSetup } from './weigh.ts';

/** What is known and what follows from it, before anybody asks what would settle the rest. */
export interface Judgement {
  readonly known: Known;
  readonly ranking: readonly Scored[];
  readonly cause: Verdict['cause'];
  readonly confidence: Verdict['confidence'];
}

/** The least that «likely» needs: one thing that carries it … */
const ENOUGH = 2;
/** … and a lead over the next cause of the same authority that nudges do not make. */
const CLEARLY = 1.5;

/**
 * Ranks all causes and gives the verdict's word. Pure: the same findings give the same judgement, and their
 * order counts only where one paste holds several refusals.
 */
export function judge(findings: readonly Finding[]): Judgement {
  const known = knownFrom(findings);
  const weighing = findings.some(isError) ? weigh : weighSetup;
  const ranking = CAUSES.flatMap((cause) => weighing(cause, RULES[cause], known) ?? []).sort(compare);
  const confidence = confidenceOf(ranking, known);
  const named = confidence === 'cannot-tell' ? undefined : ranking[0]?.cause;
  return { known, ranking, cause: named ?? 'cannot-tell', confidence };
}

/** Proved first; then by the best authority behind each, so that a lower one never overturns a higher. */
function compare(a: Scored, b: Scored): number {
  return Number(b.proved) - Number(a.proved) || a.tier - b.tier || b.score - a.score || b.habit - a.habit;
}

function confidenceOf(ranking: readonly Scored[], known: Known): Verdict['confidence'] {
  const [first, second] = ranking;
  if (!first || known.found.has('text-release-fault')) return 'cannot-tell';
  if (first.proved) return 'proved';
  const lead = second?.tier === first.tier ? first.score - second.score : first.score;
  if (first.score < ENOUGH || lead < CLEARLY || first.opposing.length > 0) return 'cannot-tell';
  return rests(first, known) ? 'likely' : 'cannot-tell';
}

/** What a setup is like makes nothing likely: somebody must have seen an error, or something refused. */
function rests(first: Scored, known: Known): boolean {
  const answersOnly = first.tier === AUTHORITIES.indexOf('answer');
  return !answersOnly || [...known.found.keys()].some(isRetold);
}
