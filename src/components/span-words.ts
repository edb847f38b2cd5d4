import type { Run } from '../gateway/runs.ts';
import { ALL } from './runs-where.ts';

/**
 * Says in which releases something holds.
 *
 * @param word gives the words of content/en/words/commands.yaml
 * @returns nothing where it holds in all of them
 */
export function spanWords(word: (key: string) => string, runs: readonly Run[]): string {
  const said = runs.map((run) => {
    const [first = '', last = first] = run.split('…');
    if (first === ALL[0]) return last === 'now' ? '' : word('upto').replace('{release}', last);
    if (last === 'now') return word('since').replace('{release}', first);
    const both = first === last ? 'only' : 'between';
    return word(both).replace('{release}', first).replace('{last}', last);
  });
  return said.filter(Boolean).join(', ');
}
