import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

/** An expression with one part of it lost. */
interface Fault {
  readonly lost: string;
  readonly source: string;
}

/**
 * Gives every fault of an expression that loses one part: an alternative, an assertion (`^`, `\b`, what may not
 * stand around it) or something that may be there or not.
 */
function faultsOf({ source, flags }: RegExp): Fault[] {
  const faults: Fault[] = [];
  const lose = (from: number, to: number): void => {
    const fault = source.slice(0, from) + source.slice(to);
    faults.push({
      lost: `${source.slice(Math.max(0, from - 12), from)}⟦${source.slice(from, to)}⟧`,
      source: fault,
    });
  };
  const loseEach = ({ alternatives }: { readonly alternatives: readonly AST.Alternative[] }): void => {
    if (alternatives.length < 2) return;
    // with the bar behind it, or the one in front of the last
    for (const [index, { start, end }] of alternatives.entries())
      lose(index > 0 ? start - 1 : start, index > 0 ? end : end + 1);
  };
  visitRegExpAST(
    new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes('u') }),
    {
      onPatternEnter: loseEach,
      onGroupEnter: loseEach,
      onCapturingGroupEnter: loseEach,
      onAssertionEnter(assertion) {
        if (assertion.kind === 'lookahead' || assertion.kind === 'lookbehind') loseEach(assertion);
        lose(assertion.start, assertion.end);
      },
      onQuantifierEnter({ start, end, min }) {
        if (min === 0) lose(start, end);
      },
    },
  );
  return faults;
}

/**
 * Tells which faults of an expression change nothing that is looked at.
 *
 * @param expression written over with each fault for a moment, wherever it is used
 * @param look everything that its user gives for the rows of a table
 */
export function unnoticed(expression: RegExp, look: () => unknown): string[] {
  const { source, flags } = expression;
  const right = JSON.stringify(look());
  try {
    return faultsOf(expression).flatMap((fault) => {
      expression.compile(fault.source, flags);
      return JSON.stringify(look()) === right ? [fault.lost] : [];
    });
  } finally {
    expression.compile(source, flags);
  }
}
