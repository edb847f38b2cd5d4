import type { FindingCode } from '../../../../src/evidence/finding.ts';

/** A text, and every finding that one parser makes of it: none, where the text only looks like something. */
export type Row = readonly [text: string, ...codes: FindingCode[]];

/** Rows of texts that all give the same finding. */
export function all(code: FindingCode, ...texts: string[]): Row[] {
  return texts.map((text) => [text, code]);
}

/** Rows of texts that give nothing. */
export function none(...texts: string[]): Row[] {
  return texts.map((text) => [text]);
}
