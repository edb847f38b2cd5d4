import type { Entry } from './entries.ts';

/** What a gateway's log says of a connection; no client shows it so. */
const OF_LOG =
  /\b(?:conn|remote|remoteAddr|fwd|ua|reason|cause|phase|handshake|endpoint|peer|lastFrame\w{1,9})=\S|\bcode=\d{4}\b/;

/** A line that begins no entry of a log, and whether it may be the rest of one all the same. */
export interface Headless {
  readonly line: string;
  readonly ofLog: boolean;
}

/**
 * Gives the lines that begin no entry of a log. A terminal breaks lines and people cut them, so whatever goes on right
 * below an entry, up to an empty line, may be the rest of it, and so may what stands beside words of a log.
 */
export function headlessOf(entries: readonly Entry[]): readonly Headless[] {
  const lines: Headless[] = [];
  let ofLog = false;
  for (const entry of entries) {
    if (entry.head) ofLog = true;
    for (const line of entry.head ? [] : entry.lines) {
      ofLog = line.trim() !== '' && (ofLog || OF_LOG.test(line));
      lines.push({ line, ofLog });
    }
  }
  return lines.map(({ line, ofLog }, at) => ({
    line,
    ofLog: ofLog || OF_LOG.test(lines[at + 1]?.line ?? ''),
  }));
}
