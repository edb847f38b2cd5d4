import type { Redacted } from '../redacted.ts';
import { type Entry, entriesOf } from './entries.ts';
import { connectionOf, type Fields, fieldsOf } from './fields.ts';

/** What entries say of one connection, put together. */
export interface Connection {
  readonly entries: readonly Entry[];
  readonly fields: Fields;
  /** `10:02` of its last entry, where one is said. */
  readonly at: string;
  /** All of it, an entry a line. */
  readonly text: string;
}

/** A log read as connections; what is of none stands beside. */
export interface Log {
  readonly entries: readonly Entry[];
  readonly connections: readonly Connection[];
}

/** Entries that speak of a connection, though they do not name it. */
const UNNAMED =
  /closed before connect|\bremote=\S{1,80} fwd=|client["']?[=:] ?"?openclaw-|\borigin=|lastFrameId|Pairing Required\? ?check/;

const connection = (entries: readonly Entry[]): Connection => ({
  entries,
  // what comes first is what the gateway knew before it asked
  fields: Object.assign({}, ...entries.map(({ whole }) => fieldsOf(whole))),
  at: entries.findLast(({ head }) => head?.at)?.head?.at ?? '',
  text: entries.map(({ whole }) => whole).join('\n'),
});

/**
 * Reads text as the connections whose log it is. Entries are of one connection that name the same id; an entry
 * without one that speaks of a connection is one by itself.
 */
export function readLog(text: Redacted): Log {
  const entries = entriesOf(text);
  const groups = new Map<string, Entry[]>();
  for (const [at, entry] of entries.entries()) {
    if (!entry.head) continue;
    const id = connectionOf(fieldsOf(entry.whole)) ?? (UNNAMED.test(entry.whole) ? `#${at}` : undefined);
    if (id === undefined) continue;
    const group = groups.get(id);
    if (group) group.push(entry);
    else groups.set(id, [entry]);
  }
  return { entries, connections: [...groups.values()].map(connection) };
}

/** The text without these connections. Of redacted text a part is redacted too. */
export function without({ entries }: Log, connections: readonly Connection[]): Redacted {
  const gone = new Set(connections.flatMap((each) => each.entries));
  return entries.flatMap((entry) => (gone.has(entry) ? [] : entry.lines)).join('\n') as Redacted;
}
