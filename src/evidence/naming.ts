import type { Connection, Log } from './log/connections.ts';
import { headlessOf } from './log/headless.ts';
import type { Named, NamedBy, Naming } from './named.ts';
import { namedBeside } from './named-beside.ts';
import { refusedIn } from './parsers/request-id.ts';
import { shownOf } from './parsers/shown.ts';

const ORIGIN_REFUSED = /origin[ _-]not[ _-]allowed/i;
const ORIGIN = /^https?:\/\//;

/** More values than these are no help to choose from; those that were named last are kept. */
const MOST_NAMED = 20;

/** A text whose lines are told apart. */
interface NamedIn {
  readonly log: Log;
  /** Connections of our own check. */
  readonly ours: readonly Connection[];
}

/** What is named in the lines about one connection, in the words of whoever came. */
function namedByLine({ text, fields, at }: Pick<Connection, 'text' | 'fields' | 'at'>): Named[] {
  const { origin, client, remote, forwarded } = fields;
  const about = shownOf([client, origin, forwarded ?? remote].filter(Boolean).join(', '));
  const requests = refusedIn(text).map(
    ({ id }): Named => ({ blank: 'requestId', value: id, by: 'line', about, at, origin }),
  );
  if (!origin || !ORIGIN.test(origin) || !ORIGIN_REFUSED.test(text)) return requests;
  const who = shownOf([client, forwarded ?? remote].filter(Boolean).join(', '));
  return [...requests, { blank: 'your-origin', value: origin, by: 'line', about: who, at }];
}

/** Each value once for whoever wrote it, as it was said last; of each writer the last ones. */
function eachOnce(values: readonly Named[]): Named[] {
  const once = new Map<string, Named>();
  for (const each of values) {
    const key = `${each.by} ${each.blank} ${each.value}`;
    once.delete(key);
    once.set(key, each);
  }
  const counts = new Map<NamedBy, number>();
  const isKept = ({ by }: Named): boolean => {
    counts.set(by, (counts.get(by) ?? 0) + 1);
    return (counts.get(by) ?? 0) <= MOST_NAMED;
  };
  return [...once.values()].reverse().filter(isKept).reverse();
}

/**
 * Tells what a text names for the blanks of commands, and who put it there.
 *
 * @returns a function that is told the connections of the log whose lines count, and whether they are the reader's
 *   own; the others are left out
 */
export function namingIn({ log, ours }: NamedIn) {
  const beside = namedBeside(headlessOf(log.entries));
  // a line of a log that is about no connection is nobody's as well
  const inLog = new Set(log.connections.flatMap(({ entries }) => entries));
  const loose = log.entries
    .filter((entry) => entry.head && !inLog.has(entry))
    .flatMap(({ whole, head }) => namedByLine({ text: whole, fields: {}, at: head?.at ?? '' }));
  const check = ours.flatMap(({ text }) => refusedIn(text).map(({ id }) => id));
  const spent = [...new Set([...beside.spent, ...check])];
  const over = new Set(spent);
  const doubted = (each: Named): Named => {
    const gone = each.blank === 'requestId' && beside.waiting && !beside.waiting.includes(each.value);
    return gone ? { ...each, doubt: 'not-listed' } : each;
  };
  return (connections: readonly Connection[], by: 'line' | 'own-line' = 'line'): Naming => {
    const told = connections.flatMap(namedByLine).map((each) => ({ ...each, by }));
    const lines = [...loose, ...told].map(doubted);
    const values = eachOnce([...beside.values, ...lines].filter(({ value }) => !over.has(value)));
    return { ...beside, values, spent };
  };
}
