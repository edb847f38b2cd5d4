import type { Finding } from './finding.ts';
import { type Connection, type Log, readLog, without } from './log/connections.ts';
import { type Client, clientsOf } from './log/parties.ts';
import { type Naming, NOTHING_NAMED } from './named.ts';
import { ownChecks } from './own-check.ts';
import type { Party } from './party.ts';
import type { Redacted } from './redacted.ts';

/** More clients than these are no help to choose from. */
const MOST_CLIENTS = 6;

/** A pasted text by whose lines are in it. */
export interface Lines {
  readonly log: Log;
  /** Connections of our own check. */
  readonly ours: readonly Connection[];
  /** All other connections of the log. */
  readonly connections: readonly Connection[];
  /** The text without our own check's. */
  readonly others: Redacted;
  /** The text without any connection: what the reader wrote, and what a client itself showed. */
  readonly outside: Redacted;
}

/**
 * Tells a text's lines apart by whose they are.
 *
 * @param origin of this page, whose check may have left lines
 */
export function linesOf(text: Redacted, origin: string): Lines {
  const log = readLog(text);
  const ours = ownChecks(log, origin);
  const connections = log.connections.filter((each) => !ours.includes(each));
  const others = without(log, ours);
  return { log, ours, connections, others, outside: without(log, log.connections) };
}

/** The gateway's own words: of these it matters to whom they were said. */
const SAID = /^(?:said|log|close)-/;

/** Marks what only a gateway's log says, unless a client itself showed it too. */
export function ofNobody(all: readonly Finding[], outside: readonly Finding[]): Finding[] {
  const shown = new Set(outside.map(({ code }) => code));
  return all.map((finding) =>
    SAID.test(finding.code) && !shown.has(finding.code) ? { ...finding, whose: 'nobody' } : finding,
  );
}

/**
 * Gives the clients of a log, each with what the text says without the lines of the others.
 *
 * @param typed the origin of the address that the reader typed, or empty
 */
export function partiesIn(
  { log, ours, connections }: Lines,
  typed: string,
  findingsIn: (text: Redacted) => readonly Finding[],
  namingOf: (connections: readonly Connection[], by: 'own-line') => Naming,
): Party[] {
  const clients = clientsOf(connections).slice(-MOST_CLIENTS);
  const parties = clients.map((client): Party => {
    const foreign = connections.filter((each) => !client.connections.includes(each));
    const { kind, from, at, fate } = client;
    const origins = client.connections.flatMap(({ fields }) => fields['origin'] ?? []);
    const isTyped = typed === '' || origins.length === 0 ? undefined : origins.includes(typed);
    return {
      client: kind,
      from,
      at,
      fate,
      typed: isTyped,
      findings: findingsIn(without(log, [...ours, ...foreign])),
      naming: namingOf(client.connections, 'own-line'),
    };
  });
  return [...parties, ...clientsOf(ours).slice(-1).map(checkOf)];
}

/** Our own check, which nobody is. */
const checkOf = ({ at, fate }: Client): Party => ({
  client: 'own-check',
  from: '',
  at,
  fate,
  typed: undefined,
  findings: [],
  naming: NOTHING_NAMED,
});
