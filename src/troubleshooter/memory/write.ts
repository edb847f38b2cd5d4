import type { Memory } from './memory.ts';

/**
 * Writes a memory as JSON of version 1: `a` answers, `q` the order they were asked in, `f` findings as
 * `[code, p for the probe, t for text or n for a line of a log that is nobody's, values?]`, `r` attempts as
 * `[minute, gate, own, codes]`, `s` the setup. What `tests/fixtures` holds of this version is read for ever, so names
 * are only ever added.
 */
export function writeMemory({ answers, asked, findings, attempts, setup }: Memory): string {
  const json = {
    a: answers,
    ...(asked.length > 0 && { q: asked }),
    f: findings.map(({ code, source, values, whose }) => [
      code,
      source === 'probe' ? 'p' : whose ? 'n' : 't',
      ...(values ? [values] : []),
    ]),
    ...(attempts.length > 0 && {
      r: attempts.map(({ at, gate, own, codes }) => [
        Math.floor(at / 60_000),
        gate ?? '',
        own ? 1 : 0,
        codes,
      ]),
    }),
    ...(setup && { s: setup }),
  };
  return JSON.stringify(json);
}
