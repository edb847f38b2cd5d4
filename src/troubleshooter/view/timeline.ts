import type { Gate, GateState } from '../../gateway/gates.ts';
import { part } from '../dom.ts';
import type { Words } from '../words.ts';

/** Shows the states of the gates on one timeline. */
export function showTimeline(
  timeline: HTMLElement,
  gates: Readonly<Record<Gate, GateState>>,
  words: Words,
): void {
  for (const item of timeline.querySelectorAll<HTMLElement>('[data-gate]')) {
    const state = gates[item.dataset['gate'] as Gate];
    item.dataset['state'] = state;
    part(item, '.vh').textContent = words.say(`state-${state}`);
  }
}
