import { FACT_SPANS, type FactId } from '../gateway/census/facts.ts';
import { BUILT } from '../gateway/census/releases.ts';
import { having, open, type Run, runsOf } from '../gateway/runs.ts';

/** All stable releases, oldest first. */
export const ALL: readonly string[] = Object.keys(BUILT);
/** The newest release that the last sweep found. */
export const NEWEST = ALL.at(-1) ?? '';

/**
 * Finds the releases in which a fact holds and another one does not.
 *
 * @param fact all releases where none is named
 * @param without left out where none is named
 */
export function runsWhere(fact?: FactId, without?: FactId): readonly Run[] {
  const held = fact ? having(FACT_SPANS[fact], ALL) : ALL;
  const not = new Set(without ? having(FACT_SPANS[without], ALL) : []);
  return open(runsOf(new Set(held.filter((release) => !not.has(release))), ALL), NEWEST);
}
