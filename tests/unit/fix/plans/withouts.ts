import type { When } from '../../../../src/diagnosis/rule.ts';
import type { Verdict } from '../../../../src/diagnosis/verdict.ts';
import type { Tables } from '../../../../src/fix/choose.ts';
import { FIRST, type First } from '../../../../src/fix/first.ts';
import { PLANS } from '../../../../src/fix/plans.ts';
import { dropped, put } from '../../../support/lists.ts';

/** A plan that lacks one thing. */
interface Without {
  readonly what: string;
  readonly plan: First;
}

/** A condition that nothing meets. */
const NEVER: When = { all: [[]] };

/** A condition without one of its parts. */
function* fewer(when: When): Generator<readonly [string, When]> {
  if (typeof when === 'string') return;
  for (const [at, clause] of when.all.entries()) {
    yield [`and ${clause}`, { ...when, all: dropped(when.all, at) }];
    if (typeof clause === 'string') continue;
    for (const [which, code] of clause.entries())
      yield [`or ${code}`, { ...when, all: put(when.all, at, dropped(clause, which)) }];
  }
  for (const [at, code] of (when.none ?? []).entries())
    yield [`not ${code}`, { ...when, none: dropped(when.none ?? [], at) }];
}

/** Every plan that comes of leaving one thing out; first of all the plan itself. */
function* withouts(plan: First): Generator<Without> {
  yield { what: 'the plan', plan: { ...plan, when: NEVER } };
  for (const [what, when] of plan.when ? fewer(plan.when) : []) yield { what, plan: { ...plan, when } };
  for (const [at, setup] of (plan.setups ?? []).entries())
    yield { what: `at ${setup}`, plan: { ...plan, setups: dropped(plan.setups ?? [], at) } };
  for (const part of ['when', 'setups', 'since', 'before', 'alone'] as const) {
    const { [part]: gone, ...rest } = plan;
    if (gone !== undefined) yield { what: `${part}`, plan: { ...rest, steps: plan.steps } };
  }
}

/** All tables, one part of one plan left out of each. */
export function* tablesWithout(
  cause: Verdict['cause'] | 'first',
): Generator<{ what: string; tables: Tables }> {
  const plans: readonly First[] = cause === 'first' ? FIRST : PLANS[cause];
  for (const [at, plan] of plans.entries())
    for (const { what, plan: less } of withouts(plan)) {
      const list = put(plans, at, less);
      yield {
        what: `${JSON.stringify(plan)}: ${what}`,
        tables:
          cause === 'first'
            ? { first: list, plans: PLANS }
            : { first: FIRST, plans: { ...PLANS, [cause]: list } },
      };
    }
}
