/**
 * Says from which release to which something holds.
 *
 * @param word gives the words of content/words/commands.yaml
 * @param from first release, open if absent
 * @param until last release, open if absent
 */
export function spanWords(word: (key: string) => string, from?: string, until?: string): string {
  const both = from === until ? 'only' : 'between';
  const key = from && until ? both : from ? 'since' : 'upto';
  return word(key)
    .replace('{release}', from ?? until ?? '')
    .replace('{last}', until ?? '');
}
