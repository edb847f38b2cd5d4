import { type Finding, refusalOf } from '../evidence/finding.ts';
import type { Known } from './known.ts';
import type { Clause, When } from './rule.ts';

/**
 * Checks a condition against what is known.
 *
 * @returns the findings that meet it, one a clause, or undefined where it is not met
 */
export function meets(when: When, known: Known): Finding[] | undefined {
  if (typeof when === 'string') {
    const finding = known.found.get(when);
    return finding && [finding];
  }
  if (when.none?.some((code) => known.found.has(code))) return undefined;
  const met: Finding[] = [];
  for (const clause of when.all) {
    const finding = findingFor(clause, known);
    if (!finding) return undefined;
    met.push(finding);
  }
  return met;
}

/** The finding for one clause; of several the one that still counts. */
function findingFor(clause: Clause, known: Known): Finding | undefined {
  if (typeof clause === 'string') return known.found.get(clause);
  const there = clause.flatMap((code) => known.found.get(code) ?? []);
  return there.find((finding) => !isPast(finding, known)) ?? there[0];
}

/** Says whether a finding is a refusal that a later one in the same paste has overtaken. */
export function isPast(finding: Finding, known: Known): boolean {
  return refusalOf(finding.code) !== undefined && finding.code !== known.current?.code;
}
