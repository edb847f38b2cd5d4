import type { Finding } from './finding.ts';
import type { Naming } from './named.ts';
import { namingIn } from './naming.ts';
import { flattened, normalise } from './normalise.ts';
import { withoutOwnAnswers } from './own-answer.ts';
import { parseApprove, parseApproveTyped } from './parsers/approve.ts';
import { parseAsks } from './parsers/asks.ts';
import { parseBeside } from './parsers/beside.ts';
import { parseClient } from './parsers/client.ts';
import { parseCloseCodes } from './parsers/close-code.ts';
import { parseCommands } from './parsers/command.ts';
import { parseDevices } from './parsers/devices-list.ts';
import { parseHttp } from './parsers/http.ts';
import { parseLogLine } from './parsers/log-line.ts';
import { parseLogNeighbours } from './parsers/log-neighbour.ts';
import { parseNetwork } from './parsers/network.ts';
import { parseNotFound } from './parsers/not-found.ts';
import { parseOwnReport } from './parsers/own-report.ts';
import { parseRefusals } from './parsers/refusal.ts';
import { parseRelease } from './parsers/release.ts';
import { parseRetold } from './parsers/retold.ts';
import { parseHidden, parseSetup } from './parsers/setup.ts';
import { parseStatus } from './parsers/status.ts';
import { parseText } from './parsers/text.ts';
import { parseTitleOnly } from './parsers/title-only.ts';
import { parseTried } from './parsers/tried.ts';
import type { Party } from './party.ts';
import type { Parser, Pasted, Sighting } from './pasted.ts';
import { type Removal, redact } from './redact.ts';
import type { Redacted } from './redacted.ts';
import { withoutNames } from './strangers-lines.ts';
import { toldIn } from './told.ts';
import { unreadSightings } from './unread-sightings.ts';
import { linesOf, ofNobody, partiesIn } from './whose-lines.ts';

/** What pasted text gave. */
export interface ParsedPaste {
  /** Refusals first, in the order in which they were said last; then the rest, parser by parser. */
  readonly findings: readonly Finding[];
  readonly removed: readonly Removal[];
  /** What the text names for the blanks of commands. */
  readonly naming: Naming;
  /** The clients that a log in the text tells of, last spoken of last, with our own check among them. */
  readonly parties: readonly Party[];
  /** Whether the text was longer than is read. */
  readonly cut: boolean;
}

/** Characters that are read; about 1 MB. */
export const LONGEST = 1_000_000;
/** A line longer than this is not waited for where a text is cut. */
const LONGEST_LINE = 10_000;

const PARSERS: readonly Parser[] = [
  parseRefusals,
  parseCloseCodes,
  parseLogLine,
  parseLogNeighbours,
  parseDevices,
  parseAsks,
  parseCommands,
  parseApprove,
  parseNotFound,
  parseStatus,
  parseHttp,
  parseNetwork,
  parseBeside,
  parseClient,
  parseRelease,
  parseText,
];

const isSaid = ({ code }: Sighting): boolean => code.startsWith('said-');

/** Which client, which release, a bare number, a gateway that listens: nothing that says what is wrong. */
const isAside = ({ code }: Sighting): boolean =>
  code === 'status-release' || code === 'log-listens-on-loopback' || /^(?:client|close|text)-/.test(code);

/** A title alone is not what somebody says that it says. */
function unlessTitleOnly(pasted: Pasted): readonly Sighting[] {
  const title = parseTitleOnly(pasted);
  return title.length > 0 ? title : parseRetold(pasted);
}

/**
 * Reads what was answered: the text without the reader's own commands, as it is; then, for a refusal, without line
 * ends (hard wraps); then for retold words. What strangers call themselves is read as who waits, and as nothing else.
 * Where the gateway runs and what was tried, commands tell too.
 */
function sightingsIn(text: Redacted): Sighting[] {
  const own = parseOwnReport(normalise(text));
  if (own.length > 0) return [...own];
  const told = toldIn(withoutOwnAnswers(text));
  const pasted = normalise(told.heard);
  const around = [...parseSetup(text, told), ...parseTried(told.typed), ...parseApproveTyped(told.typed)];
  const nameless = withoutNames(pasted.lines);
  const said = nameless === pasted.lines ? pasted : flattened(nameless);
  const sightings = PARSERS.flatMap((parser) => parser(parser === parseDevices ? pasted : said));
  if (sightings.some(isSaid)) return [...sightings, ...around];
  const unwrapped = parseRefusals(flattened(nameless, ''));
  const retold = [...unwrapped, ...sightings].every(isAside) ? unlessTitleOnly(said) : [];
  return [...unwrapped, ...retold, ...sightings, ...around];
}

/** A close code says nothing more where a refusal came with it. */
function withoutExplainedCodes(all: readonly Sighting[]): Sighting[] {
  const refusals = all.filter(isSaid);
  const explained = new Set(refusals.map(({ values }) => `close-${values?.['closeCode']}`));
  if (refusals.length > 0) explained.add('close-1008').add('close-4008');
  return all.filter(({ code }) => !explained.has(code));
}

/**
 * Keeps the end of a text that is too long, because the last error counts. It begins with a whole line, or
 * failing that a whole word: half a secret would no longer be known for one.
 */
function lastPartOf(text: string): string {
  const part = text.slice(-LONGEST);
  const line = part.indexOf('\n');
  const start = line >= 0 && line < LONGEST_LINE ? line : part.search(/\s/);
  return part.slice(Math.max(0, start));
}

/**
 * Turns pasted text into findings. Never throws, whatever the text. Nothing of the text gets out but what
 * `redact()` let through.
 *
 * @param text as the user pasted it; of more than {@link LONGEST} characters the end is read, with a finding
 * @param origin of the page, whose check may have left lines in a pasted log
 * @param typed the origin of the address that the reader typed, where there is one
 */
export function parsePaste(text: string, origin = '', typed = ''): ParsedPaste {
  const cut = text.length > LONGEST;
  const part = cut ? lastPartOf(text) : text;
  const { text: redacted, removed } = redact(part);
  const lines = linesOf(redacted, origin);
  const hidden = parseHidden(part);
  const findings = (piece: Redacted): Finding[] =>
    findingsIn(withoutExplainedCodes(sightingsIn(piece)), hidden, {
      cut,
      ownCheck: lines.ours.length > 0,
      piece,
    });
  const all = findings(lines.others);
  const namingOf = namingIn(lines);
  return {
    findings: lines.connections.length > 0 ? ofNobody(all, findings(lines.outside)) : all,
    removed,
    naming: namingOf(lines.connections),
    parties: partiesIn(lines, typed, (piece) => (piece === lines.others ? all : findings(piece)), namingOf),
    cut,
  };
}

/** Makes findings of sightings, each code once. */
function findingsIn(
  sightings: readonly Sighting[],
  hidden: readonly Sighting[],
  about: { readonly cut: boolean; readonly ownCheck: boolean; readonly piece: Redacted },
): Finding[] {
  const seen = new Map<string, Finding>();
  const add = (sighting: Sighting): void => {
    if (!seen.has(sighting.code)) seen.set(sighting.code, { source: 'paste', ...sighting });
  };
  for (const sighting of [...sightings, ...hidden]) add(sighting);
  if (about.ownCheck) add({ code: 'text-own-check' });
  for (const unread of unreadSightings(about.piece, [...sightings, ...hidden], about.ownCheck, sightingsIn))
    add(unread);
  if (about.cut) add({ code: 'text-cut' });
  return [...seen.values()];
}
