import { normalise } from '../../../../src/evidence/normalise.ts';
import type { Parser, Sighting } from '../../../../src/evidence/pasted.ts';
import { redact } from '../../../../src/evidence/redact.ts';

/** What one parser alone makes of a text that was pasted. */
export function parsed(parser: Parser, text: string): readonly Sighting[] {
  return parser(normalise(redact(text).text));
}

/** The same, as codes. */
export function codesOf(parser: Parser, text: string): string[] {
  return parsed(parser, text).map(({ code }) => code);
}
