import type { Redacted } from './redacted.ts';

/** A web request … */
const REQUEST = /\b(?:curl|wget) /;
/** … that asks the gateway on its own machine, or in its own container. */
const ASKED = /\b(?:curl|wget)\b.{0,200}https?:\/\/(?:127\.0\.0\.1|localhost|\[::1\]):18789\b/;
/** The gateway wants its token for its own paths. */
const ANSWERED = /^(?:< )?HTTP\/[\d.]{1,3} 401\b/;
/** Lines below a request that belong to its answer. */
const NEAR = 4;

/**
 * Leaves out what the gateway itself answers to a web request that no proxy can have seen: its 401 is no login
 * that stands in front of it.
 */
export function withoutOwnAnswers(text: Redacted): Redacted {
  let left = 0;
  const lines = text.split('\n').map((line) => {
    left = ASKED.test(line) ? NEAR : REQUEST.test(line) ? 0 : left - 1;
    return left > 0 && ANSWERED.test(line.trim()) ? '' : line;
  });
  return lines.join('\n') as Redacted;
}
