import { addressKind } from '../address-kind.ts';
import type { Parser, Sighting } from '../pasted.ts';
import { pieceOf, type Redacted } from '../redacted.ts';
import { filled } from './filled.ts';

/** Fields of the line `closed before connect …`, written `name=value`, or as JSON in front in file logs. */
const FIELDS: Readonly<Record<string, RegExp>> = {
  remote: /\bremote=([^\s"]{1,160})|"remote(?:Addr|Ip)?": ?"([^"]{1,160})"/,
  fwd: /\bfwd=([^\s"]{1,160})|"forwardedFor": ?"([^"]{1,160})"/,
  origin: /\borigin=([^\s"]{1,160})|"origin": ?"([^"]{1,160})"/,
  host: /\bhost=([^\s"]{1,160})|"host": ?"([^"]{1,160})"/,
  closeCode: /\bcode=(\d{4})/,
  reason: /\breason=(.{1,160}?)(?: phase=| cause=|"|$)/,
};

/** Where another entry of the log begins. */
const NEXT = /\b20\d\d-\d\d-\d\dT|\[(?:ws|gateway)\]/;
const LOCAL_HOST = /^(?:localhost|127\.[\d.]+|\[::1\]|[\w-]+\.localhost)(?::\d+)?$/i;

/** Takes the last entry about a connection that did not get through, with the JSON in front of it, if any. */
function lastEntry(flat: Redacted): Redacted | undefined {
  const last = flat.lastIndexOf('closed before connect');
  const at = last < 0 ? (/\bremote=\S{1,80} fwd=|"forwardedFor": ?"/.exec(flat)?.index ?? -1) : last;
  if (at < 0) return undefined;
  const next = NEXT.exec(flat.slice(at, at + 2500))?.index ?? 2500;
  const json = /(?:\{[^{}]{0,900}\} ?)$/.exec(flat.slice(Math.max(0, at - 1000), at))?.[0].length ?? 0;
  return pieceOf(flat, at - json, at + next);
}

/** Where the client came from, as the gateway saw it. Several such lines: the last one counts. */
export const parseLogLine: Parser = ({ flat }) => {
  const entry = lastEntry(flat);
  if (!entry) return [];
  const fields = Object.entries(FIELDS).map(([name, field]) => {
    const match = field.exec(entry);
    return [name, (match?.[1] ?? match?.[2])?.replace(/^n\/a$/, '')] as const;
  });
  const values = filled(Object.fromEntries(fields));
  const { remote = '', fwd, origin, host } = values;
  const kind = addressKind(remote);
  const codes: (Sighting['code'] | false | '' | undefined)[] = [
    kind && (`log-remote-${kind}` as const),
    fwd && 'log-forwarded',
    host && (LOCAL_HOST.test(host) ? 'log-host-local' : 'log-host-named'),
    host && origin && origin.replace(/^\w+:\/\//, '') !== host && 'log-origin-elsewhere',
  ];
  const raw = pieceOf(entry, 0, 400);
  return codes.flatMap((code) => (code ? [{ code, values, raw }] : []));
};
