import type { Run } from '../gateway/runs.ts';

/**
 * Writes spans of releases, given as `2026.4.20…now`, the way people read them.
 *
 * @param pattern words with {first} and {last}
 * @param now the word for «still so»
 */
export function spanOf(runs: readonly Run[], pattern: string, now: string): string {
  const said = runs.map((run) => {
    const [first = '', last = ''] = run.split('…');
    if (last === '' || first === last) return first;
    return pattern.replace('{first}', first).replace('{last}', last === 'now' ? now : last);
  });
  return said.join(', ');
}
