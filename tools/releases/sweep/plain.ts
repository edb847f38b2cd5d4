import { RELEASE } from '../../../tests/support/census.ts';
import type { Row } from '../../../tests/support/recorded.ts';
import { plainTables } from './plain-table.ts';

/** What differs from run to run, each with what stands for it; the first that fits a place is taken. */
const CHANCE: readonly (readonly [RegExp, string])[] = [
  // a help begins with a line of fun that changes by the day
  [/(?<=^|\uE000)[^\uE000]*?(?=Usage: openclaw)/g, ''],
  // where a program of ours lies, and the functions it came by
  [/^ {4}at .*\n?/gm, ''],
  [/\/tmp\/pairing-record-\w+/g, '/home/user'],
  // where a release was installed to be played, and the day of a log that has no home
  [/\/[^\s()"']*(?=\/node_modules\/openclaw\/)/g, '/usr/lib'],
  [/openclaw-\d{4}-\d\d-\d\d\.log/g, 'openclaw-2026-01-01.log'],
  [/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+(?:Z|[+-]\d\d:\d\d)/g, '2026-01-01T00:00:00.000Z'],
  [/\b17\d{11}\b/g, '1790000000000'],
  [/"publicKey\\?":\s*\\?"[\w-]{43}/g, `"publicKey": "${'A'.repeat(43)}`],
  [/-L \d+:/g, '-L 18789:'],
  [/->127\.0\.0\.1:\d+/g, '->127.0.0.1:18789'],
  [/(peer=127\.0\.0\.1:|endpoint=127\.0\.0\.1:|remotePort=)\d+/g, '$150000'],
  [/localPort=\d+/g, 'localPort=18789'],
  [/((?:127\.0\.0\.1|localhost|\[::1?\]|host=127\.0\.0\.1):|port=|Port )[34]\d{4}\b/g, '$118789'],
  [/\bpid \d+/g, 'pid 100'],
  [/\b\d+(?:\.\d+)?ms\b/g, '5ms'],
  [/\b(handshakeMs|durationMs|lastFrameAgeMs|ageMs)([=:"]+)\d+/g, '$1$25'],
  // whether the end of a socket is answered in time
  [/(handshake timeout conn=[^\uE000]*\uE000[^\uE000]*code=)1006/g, '$11000'],
  [/\b\d{1,2}[smh] ago\b/g, 'just now'],
  [/\(([0-9a-f]{7})\)/g, '(abcdef0)'],
  [/node \d+\.\d+\.\d+/g, 'node 24.0.0'],
];

const UUID = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g;
const DEVICE = /\b[0-9a-f]{64}\b/g;
/** Ids that are ours, the same in every run. */
const OURS = /^(?:1{8}-2222|a{64})/;

/** An id that the end of a message cuts: a socket closes with 123 bytes at most. */
const CUT = /(?<=requestId: )[0-9a-f]{8}[0-9a-f-]{0,27}(?![\w-])/g;

/** Gives each id of a text the same stand-in wherever it stands, in the order in which they come. */
function numbered(text: string, ids: RegExp, standIn: (number: number) => string): string {
  const known = new Map<string, string>();
  const whole = text.replace(ids, (id) => {
    if (OURS.test(id)) return id;
    const stands = known.get(id) ?? standIn(known.size + 1);
    known.set(id, stands);
    return stands;
  });
  return whole.replace(CUT, (start) => {
    const [, stands = start] = [...known].find(([id]) => id.startsWith(start)) ?? [];
    return stands.slice(0, start.length);
  });
}

/** Lists show the first characters alone, so these differ there. */
const eight = (number: number): string => String(number).padStart(8, '0');
const uuid = (number: number): string => `${eight(number)}-0000-4000-8000-0000${eight(number)}`;
const device = (number: number): string => eight(number).repeat(8);
const literally = (text: string): string => text.replace(/[.\\]/g, '\\$&');

/**
 * Takes out of a text what is chance: ids, keys, times, ports, paths, the release's own number.
 *
 * @param devices ids of devices that a table may show cut into pieces
 */
export function plainText(text: string, release: string, devices: readonly string[]): string {
  const whole = plainTables(text, devices);
  const without = CHANCE.reduce((rest, [chance, stands]) => rest.replace(chance, stands), whole);
  const ids = numbered(numbered(without, UUID, uuid), DEVICE, device);
  return ids.replace(new RegExp(`(?<![\\d.])${literally(release)}(?![\\d.]*\\d|-\\d)`, 'g'), RELEASE);
}

/** The same for each text of a row. */
export function plainRow<R extends Row>(row: R, release: string, devices: readonly string[]): R {
  const texts: string[] = [];
  JSON.stringify(row, (_, value: unknown) => {
    if (typeof value === 'string') texts.push(value);
    return value;
  });
  // together, so that an id is the same in a frame, a reason and a log line
  const separator = '\uE000';
  const plain = plainText(texts.join(separator), release, devices).split(separator);
  let next = 0;
  return JSON.parse(
    JSON.stringify(row, (_, value: unknown) => (typeof value === 'string' ? plain[next++] : value)),
  ) as R;
}

/** Ids of devices in what a release said. */
export const devicesIn = (rows: readonly Row[]): readonly string[] => [
  ...new Set(JSON.stringify(rows).match(DEVICE)),
];
