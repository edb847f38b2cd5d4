import type { Redacted } from './redacted.ts';

/** Where an entry of a gateway's log begins: at its time, behind what a collector put in front. */
const ENTRY = /^.{0,80}?\b20\d\d-\d\d-\d\dT\d\d:\d\d/;
/** How our check calls itself (src/gateway/frames.ts); the command line's own probe has a release for a version. */
const OUR_CLIENT = /client["']?[=:] ?"?openclaw-probe\b.{0,60}?(?: vprobe\b|version["']?[=:] ?"?probe\b)/;
const CONNECTION = /\bconn=([\w…-]{8,40})/;
const ORIGIN = /\borigin=(\S{1,200})/;

/** How an entry about our check ends, in one line or, where a terminal broke it, in several. */
const END =
  /(?: (?:platform|phase)=\w+|reason=(?:protocol mismatch|device identity required|[^=]*\))|vprobe.*)$/;
const MOST_LINES = 12;

/** Tells how many lines the entry takes that begins at this one; one, where no end is found. */
function linesOf(lines: readonly string[], at: number): number {
  let whole = '';
  for (const [index, line] of lines.slice(at, at + MOST_LINES).entries()) {
    if (index > 0 && (ENTRY.test(line) || line.trim() === '')) return 1;
    whole += line;
    if (END.test(whole.trimEnd())) return index + 1;
  }
  return 1;
}

/** Entries of a log, each with the lines it takes; every other line stands alone. */
function entriesOf(lines: readonly string[]): (readonly string[])[] {
  const entries: (readonly string[])[] = [];
  for (let at = 0; at < lines.length; ) {
    const take = ENTRY.test(lines[at] ?? '') ? linesOf(lines, at) : 1;
    entries.push(lines.slice(at, at + take));
    at += take;
  }
  return entries;
}

/**
 * Leaves out what our own check made a gateway write into its log: it was refused there, and the user was not.
 * An entry is known by the check's name, by the connection of another entry that has it, or by the page's origin.
 *
 * @param origin where this page is from, as `location.origin` gives it; empty where nobody checks
 * @returns the text without those entries, and whether there were any
 */
export function withoutOwnCheck(text: Redacted, origin: string): { text: Redacted; found: boolean } {
  const entries = entriesOf(text.split('\n')).map((lines) => ({ lines, whole: lines.join('') }));
  const ours = new Set<string>();
  for (const { whole } of entries) {
    const connection = OUR_CLIENT.test(whole) && CONNECTION.exec(whole)?.[1];
    if (connection) ours.add(connection);
  }
  const isOurs = ({ whole }: { readonly whole: string }): boolean =>
    ENTRY.test(whole) &&
    (OUR_CLIENT.test(whole) ||
      ours.has(CONNECTION.exec(whole)?.[1] ?? '') ||
      (origin !== '' && ORIGIN.exec(whole)?.[1] === origin));
  const others = entries.filter((entry) => !isOurs(entry));
  const rest = others.flatMap(({ lines }) => lines).join('\n');
  return { text: rest as Redacted, found: others.length < entries.length };
}
