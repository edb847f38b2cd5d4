import type { Headless } from './log/headless.ts';
import type { Doubt, Named, Naming } from './named.ts';
import { normalise } from './normalise.ts';
import type { DeviceEntry } from './parsers/device-entry.ts';
import { besideLists, chosenIn, type Listing, listingsIn } from './parsers/listings.ts';
import { ADVISED, CUT, idsIn, OVER, OVER_JSON, REQUEST_ID, refusedIn, TYPED } from './parsers/request-id.ts';
import { shownOf } from './parsers/shown.ts';
import type { Redacted } from './redacted.ts';
import { type Typed, toldIn } from './told.ts';

/** What stands below a command that has done what it can with an id. */
const ANSWERED =
  /unknown requestId|no pending device request matches|^[ \t]*(?:approved|rejected) [^\n]|"requestId":\s?"[^"]{1,40}",\s*"device"/im;
const UNKNOWN = /unknown requestId/gi;

/** A screen of the dashboard says where to run what it advises (2026.5.28 to 2026.9.6); no list and no doctor does. */
const OF_SCREEN = /\bon the gateway host\b/i;
const SCREEN = 240;

/** One value at its place in the text; what a terminal broke has none. */
type Placed = Named & { readonly place: number };

const isRequest = (id: string | undefined): id is string => id !== undefined && REQUEST_ID.test(id);
const waitingIn = ({ pending }: Listing): string[] =>
  pending.flatMap(({ requestId, ours }) => (isRequest(requestId) && !ours ? [requestId.toLowerCase()] : []));

/** What an entry of a list says of who asks. */
function listed({ requestId = '', client, platform, address, age }: DeviceEntry, place: number): Placed {
  const about = shownOf([client, platform, address].filter(Boolean).join(', '));
  return {
    blank: 'requestId',
    value: requestId.toLowerCase(),
    by: 'list',
    about,
    at: shownOf(age ?? ''),
    place,
  };
}

/** The line around a place, without the id that is shown beside it. */
function lineAt(text: string, place: number, id: string): string {
  const from = text.lastIndexOf('\n', place) + 1;
  const end = text.indexOf('\n', place);
  return shownOf(text.slice(from, end < 0 ? undefined : end).replace(id, '…'));
}

/** Ids that the reader's own clients showed. */
function shownTo(own: Redacted, listedIds: ReadonlySet<string>, waiting: readonly string[]): Placed[] {
  const refused = refusedIn(own);
  const isOfScreen = (at: number): boolean => OF_SCREEN.test(own.slice(Math.max(0, at - SCREEN), at));
  // a list advises too, of whoever asks
  const advised = idsIn(own, ADVISED).filter(({ id, at }) => !listedIds.has(id) || isOfScreen(at));
  // what a close reason cut is made whole by a list that holds it
  const cut = idsIn(own, CUT).flatMap(({ id, at }) => {
    const fitting = waiting.filter((each) => each.startsWith(id));
    return fitting.length === 1 ? fitting.map((each) => ({ id: each, at })) : [];
  });
  const there = [...refused, ...advised, ...cut];
  const whole = new Set(there.map(({ id }) => id));
  const broken = refusedIn(own.replace(/ ?\n[ \n]*/g, ''))
    .filter(({ id }) => !whole.has(id))
    .map(({ id }) => ({ id, at: -1 }));
  return [...broken, ...there].map(({ id, at }) => ({
    blank: 'requestId',
    value: id,
    by: 'client',
    about: at < 0 ? '' : lineAt(own, at, id),
    at: '',
    place: at,
  }));
}

/** Ids that a command was typed with, and that its answer shows as done with. */
const typedOver = (typed: readonly Typed[]): string[] =>
  typed.flatMap(({ command, below }) => {
    const id = TYPED.exec(command)?.[1];
    return id !== undefined && ANSWERED.test(below) ? [id.toLowerCase()] : [];
  });

/** The lines of a text for which something holds, and spaces in place of all others. */
const onlyLines = (text: Redacted, holds: (line: number) => boolean): Redacted =>
  text
    .split('\n')
    .map((line, at) => (holds(at) ? line : ' '.repeat(line.length)))
    .join('\n') as Redacted;

/**
 * Tells what is named outside of any log, or in what may be the rest of a broken one.
 *
 * @param shown the lines that begin no entry of a log
 */
export function namedBeside(shown: readonly Headless[]): Naming {
  const { typed, heard } = toldIn(shown.map(({ line }) => line).join('\n') as Redacted);
  const text = normalise(heard).lines;
  const lists = listingsIn(text);
  const last = lists.at(-1);
  const waiting = last && waitingIn(last);
  const chosen = chosenIn(text);
  const all = lists.flatMap(waitingIn);
  const over = typedOver(typed);
  // an answer that names no id, below no command that does
  const unknownAt = over.length > 0 ? -1 : ([...text.matchAll(UNKNOWN)].at(-1)?.index ?? -1);
  const doubtOf = ({ value, place }: Placed): Doubt | undefined => {
    if (waiting && last.from > place && !waiting.includes(value)) return 'not-listed';
    return unknownAt > place ? 'unknown' : undefined;
  };
  const unlisted = besideLists(text, lists);
  const isOfLog = (line: number): boolean => shown[line]?.ofLog ?? false;
  const ids = new Set([...all, ...chosen]);
  const own = shownTo(
    onlyLines(unlisted, (line) => !isOfLog(line)),
    ids,
    waiting ?? [],
  );
  const rest = shownTo(onlyLines(unlisted, isOfLog), ids, waiting ?? []).map(
    (each): Placed => ({ ...each, by: 'line', about: '' }),
  );
  const entries = (last?.pending ?? [])
    .filter(({ requestId, ours }) => isRequest(requestId) && !ours)
    .map((entry) => listed(entry, last?.from ?? 0));
  const picked = chosen
    .filter((id) => !waiting || waiting.includes(id))
    .map((requestId) => listed({ requestId, upgrade: false }, text.search(new RegExp(requestId, 'i'))));
  const ours = lists.flatMap(({ pending }) =>
    pending.flatMap(({ requestId, ours }) => (ours && requestId ? [requestId.toLowerCase()] : [])),
  );
  const waits = new Set(waiting);
  const gone = all.filter((id) => !waits.has(id));
  return {
    values: [...own, ...rest, ...picked, ...entries]
      .sort((a, b) => a.place - b.place)
      .map(({ place, ...each }) => ({ ...each, doubt: doubtOf({ ...each, place }) })),
    spent: [
      ...over,
      ...[OVER, OVER_JSON].flatMap((each) => idsIn(text, each).map(({ id }) => id)),
      ...ours,
      ...gone,
    ],
    waiting,
    unknown: unknownAt >= 0,
  };
}
