import type { FindingCode } from './finding.ts';
import type { Redacted } from './redacted.ts';

/** Pasted text as the parsers get it: redacted, in two shapes. */
export interface Pasted {
  /** Line by line, without the prefixes that log collectors put in front. Frames of tables are kept. */
  readonly lines: Redacted;
  /** The same on one line: no frames, no line wraps, one space where there was white space. */
  readonly flat: Redacted;
}

/** Something a parser saw. `parsePaste()` makes findings of sightings. */
export interface Sighting {
  readonly code: FindingCode;
  readonly values?: Readonly<Record<string, string>>;
  readonly raw?: Redacted;
}

/** Looks for one sort of evidence. Pure: same text, same sightings. */
export type Parser = (pasted: Pasted) => readonly Sighting[];
