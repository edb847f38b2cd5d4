import { AUTHORITIES, authorityOf, type Finding } from '../evidence/finding.ts';
import type { CauseId } from './causes.ts';
import type { Known } from './known.ts';
import { isPast, meets } from './meets.ts';
import type { Rule, Strength, Weights } from './rule.ts';
import type { Weighed } from './verdict.ts';

/** What a strength counts. */
const WEIGHT: { readonly [S in Strength]: number } = { strong: 4, medium: 2, weak: 1, trace: 0.5 };

/** One cause weighed, with what the order of causes needs. */
export interface Scored extends Weighed {
  readonly proved: boolean;
  /** Place in the order of authorities of the best that speaks for it; a condition is as good as its weakest part. */
  readonly tier: number;
  readonly score: number;
  readonly habit: number;
}

/**
 * Weighs one cause by what its setup is usual for; for use while nothing but answers is known.
 *
 * @returns undefined where the setup says nothing of it
 */
export function weighSetup(cause: CauseId, rule: Rule, known: Known): Scored | undefined {
  return weigh(cause, { ...rule, speaksFor: { ...rule.speaksFor, trace: rule.usualFor ?? [] } }, known);
}

/**
 * Weighs one cause.
 *
 * @returns undefined where nothing speaks for it, or where the gateway's behaviour excludes it
 */
export function weigh(cause: CauseId, rule: Rule, known: Known): Scored | undefined {
  if (isRuledOut(rule, known)) return undefined;
  const pro = sum(rule.speaksFor, known);
  if (pro.findings.length === 0) return undefined;
  const con = sum(rule.speaksAgainst ?? {}, known);
  return {
    cause,
    supporting: pro.findings,
    opposing: con.findings,
    proved: isProved(rule, known),
    tier: pro.tier,
    score: pro.score - con.score,
    habit: rule.habit,
  };
}

/** What a later refusal in the same paste has overtaken tells of a state that may have changed. */
function isRuledOut(rule: Rule, known: Known): boolean {
  return (rule.rulesOut ?? []).some((when) => meets(when, known)?.every((each) => !isPast(each, known)));
}

/** A proof needs the gateway's own words, said to the user's client and not to somebody's in a log, and said last. */
function isProved(rule: Rule, known: Known): boolean {
  return (rule.proves ?? []).some((when) => {
    const met = meets(when, known) ?? [];
    const said = known.current ?? met[0];
    const own = met.every(({ whose }) => whose !== 'nobody');
    return own && said !== undefined && met.includes(said) && authorityOf(said) === 'gateway';
  });
}

/** Adds up the conditions that are met. Where only overtaken refusals meet one, a trace is left. */
function sum(weights: Weights, known: Known) {
  const findings = new Set<Finding>();
  let score = 0;
  let tier: number = AUTHORITIES.length;
  for (const strength of Object.keys(weights) as Strength[]) {
    for (const when of weights[strength] ?? []) {
      const met = meets(when, known);
      if (!met) continue;
      const past =
        met.some((finding) => isPast(finding, known)) &&
        !met.some(({ code }) => code === known.current?.code);
      score += past ? WEIGHT.trace : WEIGHT[strength];
      tier = Math.min(tier, Math.max(...met.map((finding) => AUTHORITIES.indexOf(authorityOf(finding)))));
      for (const finding of met) findings.add(finding);
    }
  }
  return { findings: [...findings], score, tier };
}
