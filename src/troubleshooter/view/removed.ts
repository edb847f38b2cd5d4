import type { Pasted } from '../context.ts';
import { part, show } from '../dom.ts';
import type { Words } from '../words.ts';

/** Says how many secrets of which kind were taken out of the paste. */
export function showRemoved(root: HTMLElement, pasted: Pasted | undefined, words: Words): void {
  const line = part(root, '[data-removed]');
  const removed = pasted?.removed ?? [];
  show(line, removed.length > 0);
  const list = removed
    .map(({ kind, count }) => words.say(`removed-${kind}`, { count: String(count) }))
    .join(', ');
  line.textContent = words.say('removed', { list });
}
