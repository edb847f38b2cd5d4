import { isOurs } from '../gateway/check-name.ts';

/** What somebody who asks to be let in says of itself, in JSON that openclaw prints: words of a stranger. */
const FIELD =
  /("(?:displayName|clientDisplayName|operatorLabel|platform|deviceFamily|modelIdentifier|userAgent|remoteIp|role)"\s{0,40}:\s{0,40})"((?:[^"\\\n]|\\.|\n(?!\s{0,40}\n))*)"/g;
/** What a name needs. Quotes, escapes and colons are what a list, or an error, would be made of. */
const HARMLESS = /^[\p{L}\p{M}\p{N} _.,()/;+?'’\n-]*$/u;
const ID = /[0-9a-f]{8}-/i;
/** Words of refusals, which a name needs as little. */
const OF_ERRORS =
  /pairing|token|password|unauthori|not.allowed|mismatch|refused|denied|identity|attempts|protocol|approv/i;
/** Where a list begins that openclaw prints, all of whose strings may be a stranger's. */
const LIST = /"(?:pending|paired|selected|nodes)"\s{0,40}:\s{0,40}[[{]/;
/** An escaped quote, or the escape of an escape, which leaves the quote behind it to end the string. */
const ESCAPED = /\\(["\\])/g;
const ENTITIES = /&(?:quot|#0{0,4}34|#x0{0,3}22);/gi;

const isAddress = (value: string): boolean => /^[0-9a-f:.]+$/i.test(value);
const isHarmless = (value: string): boolean =>
  HARMLESS.test(value) && !ID.test(value) && !OF_ERRORS.test(value);
const harmless = (value: string): string =>
  isOurs(value) || isHarmless(value) || isAddress(value) ? value : '…';

/**
 * Takes from a stranger's words what could end the string that they stand in, or name a request. It comes before any
 * escape is taken off, for an escaped quote looks like the end of the string afterwards. Pure.
 *
 * @param text as it was pasted, or with a level of escapes taken off
 */
export function withoutStrangersSigns(text: string): string {
  const named = text.replace(FIELD, (_, before: string, value: string) => `${before}"${harmless(value)}"`);
  if (!LIST.test(named)) return named;
  return named.replace(ESCAPED, (_, sign: string) => (sign === '"' ? "'" : '/')).replace(ENTITIES, "'");
}
