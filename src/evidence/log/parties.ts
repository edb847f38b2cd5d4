import { normalise } from '../normalise.ts';
import { parseClient } from '../parsers/client.ts';
import { parseRefusals } from '../parsers/refusal.ts';
import { shownOf } from '../parsers/shown.ts';
import { type AnswerTo, QUESTIONS } from '../questions.ts';
import type { Redacted } from '../redacted.ts';
import type { Connection } from './connections.ts';
import type { Fields } from './fields.ts';

/** A client that a log tells of, with all its connections. */
export interface Client {
  /** What it is, where the log names it. */
  readonly kind: AnswerTo<'client'> | undefined;
  /** Where it came from, in a stranger's words: to be shown and compared, never run. */
  readonly from: string;
  /** `10:02` of what was said of it last. */
  readonly at: string;
  /** What became of it: refused for this reason, or let in. */
  readonly fate: Fate;
  readonly connections: readonly Connection[];
}

export type Fate = ReturnType<typeof parseRefusals>[number]['code'] | 'connected';

const LET_IN = /\b(?:webchat connected|device pairing auto-approved)\b/;
/** The name of our check says «pairing required», and no gateway did. */
const CHECK_NAME = /Pairing[ -]Required\??[ -]?check/gi;
const KINDS: readonly string[] = QUESTIONS.client;

/** What became of one connection; of several refusals in it the last one stands. */
function fateOf({ text }: Connection): Fate | undefined {
  const said = parseRefusals(normalise(text.replace(CHECK_NAME, '') as Redacted)).filter(({ code }) =>
    code.startsWith('said-'),
  );
  return said.at(-1)?.code ?? (LET_IN.test(text) ? 'connected' : undefined);
}

/** A page that the gateway serves itself is the dashboard. */
const isServed = ({ origin, host }: Fields): boolean =>
  origin !== undefined && host !== undefined && origin.replace(/^https?:\/\//, '') === host;

function kindOf({ text, fields }: Connection): Client['kind'] {
  const codes = parseClient(normalise(text as Redacted)).map(({ code }) => code.replace('client-is-', ''));
  const named = codes.find((kind) => KINDS.includes(kind));
  return (named ?? (isServed(fields) ? 'control-ui' : undefined)) as Client['kind'];
}

/** Two connections are of one client where all that is known of both agrees. */
function isSame(a: Client, b: Client): boolean {
  const [one, other] = [a, b].map(({ connections }) => connections.at(-1)?.fields ?? {});
  const agree = (name: string): boolean => {
    const [mine, theirs] = [one?.[name], other?.[name]];
    return mine === undefined || theirs === undefined || mine === theirs;
  };
  const kinds = a.kind === b.kind || a.kind === undefined || b.kind === undefined;
  const page = one?.['origin'] === other?.['origin'];
  return kinds && page && ['device', 'forwarded', 'remote', 'version'].every(agree);
}

/** A page's origin; of what the log names as no part of OpenClaw, its name; of what it does not name, where it is. */
function fromOf({ fields }: Connection, kind: Client['kind']): string {
  const { origin, client, remote } = fields;
  const named = kind !== undefined && kind !== 'third-party';
  return shownOf(origin ?? (named ? '' : (client ?? remote ?? '')));
}

/**
 * Tells which clients a log speaks of: each once, with what became of it last.
 *
 * @param connections without those of our own check
 * @returns in the order in which each was spoken of last
 */
export function clientsOf(connections: readonly Connection[]): readonly Client[] {
  const clients: Client[] = [];
  for (const connection of connections) {
    const fate = fateOf(connection);
    if (!fate) continue;
    const kind = kindOf(connection);
    const from = fromOf(connection, kind);
    const now: Client = {
      kind,
      from,
      at: connection.at,
      fate,
      connections: [connection],
    };
    const place = clients.findIndex((each) => isSame(each, now));
    const [before] = place < 0 ? [] : clients.splice(place, 1);
    clients.push(
      before
        ? { ...now, kind: now.kind ?? before.kind, connections: [...before.connections, connection] }
        : now,
    );
  }
  return clients;
}
