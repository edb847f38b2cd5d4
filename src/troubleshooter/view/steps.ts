import type { Progress } from '../../probe/steps.ts';
import { part } from '../dom.ts';
import type { Words } from '../words.ts';

/** Shows how far the probe is; a step that did not report is waiting. */
export function showSteps(root: HTMLElement, steps: readonly Progress[], words: Words): void {
  for (const item of root.querySelectorAll<HTMLElement>('[data-step]')) {
    const progress = steps.find(({ step }) => step === item.dataset['step']);
    item.dataset['state'] = progress?.state ?? 'waiting';
    const ms = progress?.ms;
    part(item, 'time').textContent =
      ms === undefined ? '' : words.say('took', { ms: String(Math.round(ms)) });
  }
}
