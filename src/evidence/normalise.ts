import type { Pasted } from './pasted.ts';
import type { Redacted } from './redacted.ts';

/** `openclaw-1  | `, `openclaw_gateway_1 | `, `> ` of a quote: put there by whoever passed the line on. */
const PREFIX = /^(?:> ?){0,3}(?:[\w.-]{1,60} {1,20}\| )?/gm;
const FRAME = /[─-▟╴-╿]+/g;

/**
 * Takes off what log collectors, terminals and boxes add to lines.
 *
 * @param joiner what a line end becomes in `flat`: a space, or nothing where a terminal broke lines inside words
 */
export function normalise(text: Redacted, joiner: ' ' | '' = ' '): Pasted {
  return flattened(text.replace(PREFIX, '') as Redacted, joiner);
}

/** The same of lines from which that was taken already: a second time it would take words of theirs. */
export function flattened(lines: Redacted, joiner: ' ' | '' = ' '): Pasted {
  // one white-space character at a time, or runs of one kind: no expression tries a run again and again
  const flat = lines
    .replace(FRAME, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n[ \n]*/g, joiner)
    .trim();
  return { lines, flat: flat as Redacted };
}
