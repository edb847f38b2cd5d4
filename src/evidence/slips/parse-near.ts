import type { Finding } from '../finding.ts';
import type { ParsedPaste } from '../parse.ts';
import { apart, shownOf } from '../parsers/shown.ts';
import { redact } from '../redact.ts';
import { bridged } from './bridge.ts';
import { clearIn, saysAnything } from './understood.ts';

/** What is a fact about an error, and not about who asks or where: of such, none may be proved by a guess. */
const GUESSED = /^(?:said|log|asks|close)-/;

const ofNobody = (finding: Finding): Finding =>
  GUESSED.test(finding.code) ? { ...finding, whose: 'nobody' } : finding;

/**
 * Reads a text that was not clearly understood once more, with its slips of typing, or of reading a picture, taken back. What
 * is found so is nobody's own words: it makes a cause likely, and proves nothing. Pure.
 *
 * @param text as it was pasted
 * @param parsed what was understood of it as it stands
 * @param parse reads a text as it stands
 * @returns `parsed` where the text is understood as it stands, or is no more so without slips
 */
export function parseNear(
  text: string,
  parsed: ParsedPaste,
  parse: (text: string) => ParsedPaste,
): ParsedPaste {
  if (clearIn(text, parsed.findings).length > 0) return parsed;
  const { text: mended, read } = bridged(text);
  if (!read) return parsed;
  const again = parse(mended);
  const more = saysAnything(parsed.findings)
    ? clearIn(text, again.findings).length > 0
    : saysAnything(again.findings);
  if (!more) return parsed;
  const values = { words: apart(shownOf(redact(read.words).text)), meaning: read.meaning };
  return {
    ...again,
    removed: parsed.removed,
    findings: [...again.findings.map(ofNobody), { code: 'text-read-as', source: 'paste', values }],
    parties: again.parties.map((party) => ({ ...party, findings: party.findings.map(ofNobody) })),
  };
}
