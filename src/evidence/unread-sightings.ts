import { normalise } from './normalise.ts';
import { parseOwnReport } from './parsers/own-report.ts';
import { apart } from './parsers/shown.ts';
import type { Sighting } from './pasted.ts';
import type { Redacted } from './redacted.ts';
import { isMending } from './telling.ts';
import { unreadIn } from './unread.ts';

/** Which client, where it runs, what was typed: aside from what happened. */
const tellsMore = (code: string): boolean => !/^(?:client|setup|typed)-/.test(code);

/** What a sentence shows of lines. */
function valuesOf(lines: readonly string[]): Pick<Sighting, 'values'> {
  const names = ['unread', 'unread2', 'unread3'];
  const values = lines.map((line, at) => [names[at] ?? '', apart(line)] as const);
  return values.length > 0 ? { values: Object.fromEntries(values) } : {};
}

/**
 * Says what of a text was not read: which lines, and whether one of them names a harmless command for its cure. Where
 * the gateway itself refused, its words go before such advice, which a screen has beside them. Pure.
 *
 * @param text redacted, without the lines of our own check
 * @param read what was read from all of it
 * @param ours whether lines of our own check were in it
 * @param sightingsIn reads a piece of it
 */
export function unreadSightings(
  text: Redacted,
  read: readonly Sighting[],
  ours: boolean,
  sightingsIn: (piece: Redacted) => readonly Sighting[],
): readonly Sighting[] {
  if (text.trim() === '' || parseOwnReport(normalise(text)).length > 0) return [];
  const told = read.some(({ code }) => tellsMore(code));
  const tells = (piece: Redacted): string[] =>
    sightingsIn(piece).flatMap(({ code }) => (tellsMore(code) ? code : []));
  const unread = unreadIn(text, tells, !told);
  const refused = read.some(({ code }) => code.startsWith('said-'));
  const cure = refused
    ? undefined
    : unread.find(({ shown, advice }) => advice && (!told || isMending(shown)));
  const values = valuesOf(unread.filter(({ advice }) => !advice).map(({ shown }) => shown));
  const cured: Sighting[] = cure ? [{ code: 'text-names-cure', values: { advice: apart(cure.shown) } }] : [];
  if (told || cure || ours) return values.values ? [...cured, { code: 'text-unread', ...values }] : cured;
  if (read.some(({ code }) => code.startsWith('typed-'))) return [{ code: 'text-only-typed', ...values }];
  return [{ code: 'text-not-understood', ...values }];
}
