import { clean } from '../evidence/clean.ts';

/**
 * What lines carry beside their message: times, addresses, ids, tags, fields that a log adds to every line.
 * Bounded expressions only; the text may be a whole log.
 */
const NOISE: readonly RegExp[] = [
  /\b(?:conn|remote|fwd|origin|host|ua|client|request[- ]?id|device[- ]?id|durationms|cause|handshake)\s?[=:]\s?\S{1,120}/gi,
  /\b\d{4}-\d\d-\d\d[t ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:z|[+-]\d\d:?\d\d)?/gi,
  /\b\d\d:\d\d:\d\d(?:[.,]\d{1,9})?/g,
  /\b[0-9a-f]{8}-[0-9a-f-]{9,27}\b/gi,
  /\b(?:wss?|https?):\/\/\S{1,200}/gi,
  /\b(?:\d{1,3}\.){3}\d{1,3}(?::\d{1,5})?\b/g,
  /^\s*(?:error|warn(?:ing)?|info|debug)\b:?/gim,
  /\[(?:ws|gateway|openclaw|health-monitor|info|warn|error)(?:\/\w{1,20})?\]/gi,
  /\brun: .{1,200}/gi,
];
/** More than anybody types; what is longer is a paste, and its first part is enough to know it by. */
const LONGEST = 2_000;

/**
 * Takes from what was typed or pasted what is not worth looking for.
 *
 * @returns the rest, or the whole where nothing would be left
 */
export function message(query: string): string {
  const text = clean(query.slice(0, LONGEST));
  let rest = text;
  for (const noise of NOISE) rest = rest.replace(noise, ' ');
  return /[\p{L}\p{N}]/u.test(rest) ? rest : text;
}
