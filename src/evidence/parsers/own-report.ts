import { isSeenCode } from '../known-codes.ts';
import type { Parser } from '../pasted.ts';
import { parseRelease } from './release.ts';

/** What every report of ours begins with, whatever its other words. */
const MARK = /^# .{0,200}\bpairing-required report v\d{1,3}\b/m;
/** A finding's line ends in its code. */
const LINE = /^- .{0,2000}`([a-z0-9-]{3,60})`\)$/gm;

/** Reads a report that this site wrote: the codes in it, not its sentences, which speak of other things too. */
export const parseOwnReport: Parser = (pasted) => {
  if (!MARK.test(pasted.lines)) return [];
  const releases = parseRelease(pasted);
  const codes = [...pasted.lines.matchAll(LINE)].map(([, code]) => code).filter(isSeenCode);
  return codes.map((code) => releases.find((release) => release.code === code) ?? { code });
};
