import type { FindingCode } from '../finding.ts';
import type { Parser } from '../pasted.ts';
import { pieceOf, type Redacted } from '../redacted.ts';
import { filled } from './filled.ts';

/** A wording and the finding it gives. Named groups of the expression become the finding's values. */
export type Pattern = readonly [code: FindingCode, wording: RegExp];

/** Shows where something was seen: a little before it and enough after it, 400 characters at most. */
export function around(text: Redacted, at: number, before = 60, after = 300): Redacted {
  return pieceOf(text, at - before, at + after);
}

/** A parser that is a table, which tests hold row by row. */
export type PatternParser = Parser & { readonly patterns: readonly Pattern[] };

/**
 * Makes a parser of a table: each wording that occurs gives its finding once.
 *
 * @param patterns wordings without the global flag
 */
export function patternParser(patterns: readonly Pattern[]): PatternParser {
  const parser: Parser = ({ flat }) =>
    patterns.flatMap(([code, wording]) => {
      const match = wording.exec(flat);
      if (!match) return [];
      const raw = around(flat, match.index);
      const values = filled(match.groups ?? {});
      return [{ code, raw, ...(Object.keys(values).length > 0 && { values }) }];
    });
  return Object.assign(parser, { patterns });
}
