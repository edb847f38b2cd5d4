import type { Rule, Weights, When } from '../../../../src/diagnosis/rule.ts';
import { dropped, put } from '../../../support/lists.ts';

/** A rule that lacks one line, or one finding of a line. */
interface Without {
  readonly line: string;
  readonly rule: Rule;
}

/** A condition without one of its findings: an alternative of a clause, or one that must not be there. */
function* fewer(when: When): Generator<readonly [string, When]> {
  if (typeof when === 'string') return;
  for (const [at, clause] of when.all.entries()) {
    if (typeof clause === 'string') continue;
    for (const [which, code] of clause.entries())
      yield [`the choice ${code}`, { ...when, all: put(when.all, at, dropped(clause, which)) }];
  }
  const none = when.none ?? [];
  for (const [at, code] of none.entries()) yield [`not with ${code}`, { ...when, none: dropped(none, at) }];
}

/** A list of conditions with one line less, or one finding of a line less. */
function* shorter<W extends When>(list: readonly W[]): Generator<readonly [string, (W | When)[]]> {
  for (const [at, when] of list.entries()) {
    yield [JSON.stringify(when), dropped(list, at)];
    for (const [what, less] of fewer(when))
      yield [`${JSON.stringify(when)}: ${what}`, put<W | When>(list, at, less)];
  }
}

function* lighter(weights: Weights = {}): Generator<readonly [string, Weights]> {
  for (const strength of ['strong', 'medium', 'weak', 'trace'] as const)
    for (const [what, list] of shorter(weights[strength] ?? []))
      yield [`${strength} ${what}`, { ...weights, [strength]: list }];
}

/** Every rule that comes of leaving one thing out. */
export function* withouts(rule: Rule): Generator<Without> {
  for (const part of ['proves', 'rulesOut'] as const)
    for (const [what, list] of shorter(rule[part] ?? []))
      yield { line: `${part} ${what}`, rule: { ...rule, [part]: list } };
  for (const part of ['speaksFor', 'speaksAgainst'] as const)
    for (const [what, weights] of lighter(rule[part]))
      yield { line: `${part} ${what}`, rule: { ...rule, [part]: weights } };
  for (const [at, code] of (rule.usualFor ?? []).entries())
    yield { line: `usualFor ${code}`, rule: { ...rule, usualFor: dropped(rule.usualFor ?? [], at) } };
}
