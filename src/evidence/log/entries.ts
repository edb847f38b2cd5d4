import { type Head, headOf, pieceOfEntry } from './head.ts';
import { isFull, type Wrap, wrapOf } from './wrap.ts';

/** An entry of a log, or a line that is none. */
export interface Entry {
  /** The lines as they stand; more than one where a terminal or a chat broke the entry. */
  readonly lines: readonly string[];
  /** The entry in one line. */
  readonly whole: string;
  /** Undefined where the line belongs to no log. */
  readonly head: Head | undefined;
}

const MOST_LINES = 14;
/** What ends an entry that tells how a connection ended. */
const END =
  /(?: (?:platform|phase)=\w+|reason=(?:protocol mismatch|device identity required|[^=]*\))|vprobe.*)$/;
/** An entry about a connection that says something of its end. */
const TOLD = /\breason(?:=|": ?")(?:.{12}|n\/a)|\bvprobe\b|handshake timeout|webchat connected|\} ?$/;
const ABOUT_CONNECTION = /\bconn=|"conn|\[ws\]|gateway\/ws/;
/** What goes on from a broken entry in no other way: values by name. */
const VALUES = /(?:^|[ ,"{])[a-zA-Z]{2,24}(?:=|": ?")\S/;

/** Says whether a line fills the width that the first one shows, so that what follows may be its rest. */
const fills = (line: string, next: string, width: number): boolean =>
  line.length + 1 + (/^\S{0,400}/.exec(next)?.[0].length ?? 0) > width;

/** Joins what was broken: inside a word where the line is full, else at a space. */
const join = (whole: string, line: string, full: boolean): string =>
  full || /\s$/.test(whole) || /^\s/.test(line) ? whole + line : `${whole} ${line}`;

const MOST_BROKEN = 80;

/** The entry that begins at this line of a text whose lines are known to be broken, and how. */
function brokenAt(lines: readonly string[], at: number, head: Head, wrap: Wrap): Entry {
  const taken = [lines[at] ?? ''];
  for (const line of lines.slice(at + 1, at + MOST_BROKEN)) {
    const next = headOf(line);
    // a date inside of a broken line of JSON begins nothing
    const begins = next && !(head.json && !next.json);
    if (begins || line.trim() === '' || !isFull(taken.at(-1) ?? '', line, wrap)) break;
    taken.push(line);
  }
  return {
    lines: taken,
    whole: wrap.hard ? taken.join('') : taken.map((line) => line.trim()).join(' '),
    head,
  };
}

/** Tells how many lines an entry takes that begins at this one, and what they say in one. */
function entryAt(lines: readonly string[], at: number, head: Head): Entry {
  const first = lines[at] ?? '';
  const width = first.length;
  const rest: string[] = [];
  for (const line of lines.slice(at + 1, at + MOST_LINES)) {
    // a date inside of a broken line of JSON begins nothing
    const next = headOf(line);
    if (line.trim() === '' || (next && !(head.json && !next.json && !/^\S{0,40}\s?\[/.test(line)))) break;
    rest.push(line);
  }
  let whole = first;
  const wholes = rest.map((line, index) => {
    whole = join(whole, line, (index === 0 ? first : (rest[index - 1] ?? '')).length >= width);
    return whole;
  });
  const taken = takenOf(first, rest, wholes);
  return { lines: [first, ...rest.slice(0, taken)], whole: wholes[taken - 1] ?? first, head };
}

/** How many of the lines that may go on from an entry do. */
function takenOf(first: string, rest: readonly string[], wholes: readonly string[]): number {
  if (!ABOUT_CONNECTION.test(first) && !/\borigin=/.test(first)) return 0;
  if (END.test(first.trimEnd())) return 0;
  const ends = wholes.findIndex((whole) => END.test(whole.trimEnd()));
  let taken = 0;
  // not told yet: what follows is the rest, as long as it looks like one
  while (taken < rest.length && !TOLD.test(wholes[taken - 1] ?? first)) {
    if (!VALUES.test(rest[taken] ?? '') && !fills(rest[taken - 1] ?? first, rest[taken] ?? '', first.length))
      break;
    taken++;
  }
  // told, and broken before: the rest of the last line, if that one was full
  while (
    taken > 0 &&
    taken < rest.length &&
    !END.test((wholes[taken - 1] ?? '').trimEnd()) &&
    fills(rest[taken - 1] ?? '', rest[taken] ?? '', first.length)
  )
    taken++;
  return ends >= taken && (VALUES.test(rest[0] ?? '') || !TOLD.test(first)) ? ends + 1 : taken;
}

/**
 * Reads text as entries of a log, each with the lines it takes; every other line stands alone.
 */
export function entriesOf(text: string): readonly Entry[] {
  const lines = text.split('\n');
  const wrap = wrapOf(lines);
  const entries: Entry[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    const head = headOf(line) ?? pieceOfEntry(line);
    const entry = !head
      ? { lines: [line], whole: line, head }
      : wrap
        ? brokenAt(lines, at, head, wrap)
        : entryAt(lines, at, head);
    entries.push(entry);
    at += entry.lines.length;
  }
  return entries;
}
