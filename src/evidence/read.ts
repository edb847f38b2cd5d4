import type { Finding } from './finding.ts';
import { normalise } from './normalise.ts';
import { withoutOwnCheck } from './own-check.ts';
import type { Reader, Sighting } from './pasted.ts';
import { readClient } from './readers/client.ts';
import { readCloseCodes } from './readers/close-code.ts';
import { readCommands } from './readers/command.ts';
import { readDevices } from './readers/devices-list.ts';
import { readHttp } from './readers/http.ts';
import { readLogLine } from './readers/log-line.ts';
import { readLogNeighbours } from './readers/log-neighbour.ts';
import { readNetwork } from './readers/network.ts';
import { readOwnPage } from './readers/own-page.ts';
import { readOwnReport } from './readers/own-report.ts';
import { readRefusals } from './readers/refusal.ts';
import { readRelease } from './readers/release.ts';
import { readRetold } from './readers/retold.ts';
import { readStatus } from './readers/status.ts';
import { readText } from './readers/text.ts';
import { type Removal, redact } from './redact.ts';
import type { Redacted } from './redacted.ts';

/** What pasted text gave. */
export interface Reading {
  /** Refusals first, in the order in which they were said last; then the rest, reader by reader. */
  readonly findings: readonly Finding[];
  readonly removed: readonly Removal[];
  /** Whether the text was longer than is read. */
  readonly cut: boolean;
}

/** Characters that are read; about 1 MB. */
export const LONGEST = 1_000_000;
/** A line longer than this is not waited for where a text is cut. */
const LONGEST_LINE = 10_000;

const READERS: readonly Reader[] = [
  readRefusals,
  readCloseCodes,
  readLogLine,
  readLogNeighbours,
  readDevices,
  readCommands,
  readStatus,
  readOwnPage,
  readHttp,
  readNetwork,
  readClient,
  readRelease,
  readText,
];

const isSaid = ({ code }: Sighting): boolean => code.startsWith('said-');

/** Which client, which release, a bare number: nothing that says what is wrong. */
const isAside = ({ code }: Sighting): boolean => /^(?:client-|close-|text-|status-release$)/.test(code);

/** Reads the text as it is; then, for a refusal, without line ends (hard wraps); then for retold words. */
function sightingsIn(text: Redacted): Sighting[] {
  const pasted = normalise(text);
  const own = readOwnReport(pasted);
  if (own.length > 0) return [...own];
  const sightings = READERS.flatMap((reader) => reader(pasted));
  if (sightings.some(isSaid)) return sightings;
  const unwrapped = readRefusals(normalise(text, ''));
  const retold = [...unwrapped, ...sightings].every(isAside) ? readRetold(pasted) : [];
  return [...unwrapped, ...retold, ...sightings];
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
 * @param text as the reader pasted it; of more than {@link LONGEST} characters the end is read, with a finding
 * @param origin of the page, whose check may have left lines in a pasted log
 */
export function read(text: string, origin = ''): Reading {
  const cut = text.length > LONGEST;
  const { text: redacted, removed } = redact(cut ? lastPartOf(text) : text);
  const others = withoutOwnCheck(redacted, origin);
  const seen = new Map<string, Finding>();
  const add = (sighting: Sighting): void => {
    if (!seen.has(sighting.code)) seen.set(sighting.code, { source: 'paste', ...sighting });
  };
  for (const sighting of withoutExplainedCodes(sightingsIn(others.text))) add(sighting);
  const telling = [...seen.keys()].some((code) => !code.startsWith('client-'));
  if (others.found) add({ code: 'text-own-check' });
  else if (!telling && redacted.trim() !== '') add({ code: 'text-not-understood' });
  if (cut) add({ code: 'text-cut' });
  return { findings: [...seen.values()], removed, cut };
}
