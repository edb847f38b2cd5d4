import type { Settle, Verdict } from '../../diagnosis/verdict.ts';
import { part, show } from '../dom.ts';

const keyOf = (settle: Settle): string => (settle.kind === 'paste' ? settle.what : settle.kind);

/** Says whether the fix of a cause shows the command of a part of the page too. */
function isAbove(root: HTMLElement, section: HTMLElement, cause: string): boolean {
  const id = section.querySelector<HTMLElement>('[data-command]')?.dataset['command'];
  return id !== undefined && root.querySelector(`[data-cause="${cause}"] [data-command="${id}"]`) !== null;
}

/**
 * Shows what would settle a verdict that is not proved. A command that the fix shows already is not shown twice.
 *
 * @param interview whether a question is left that could change the verdict
 */
export function showSettle(root: HTMLElement, verdict: Verdict, interview: boolean): void {
  const open = verdict.confidence === 'proved' ? undefined : verdict.settle;
  show(part(root, '[data-part="settle"]'), open !== undefined);
  for (const each of root.querySelectorAll<HTMLElement>('[data-settle]')) {
    show(each, open !== undefined && each.dataset['settle'] === keyOf(open));
    const above = isAbove(root, each, verdict.cause);
    for (const form of each.querySelectorAll<HTMLElement>('[data-command-is]'))
      show(form, (form.dataset['commandIs'] === 'above') === above);
  }
  show(part(root, '[data-interview]'), interview && open?.kind !== 'question');
}
