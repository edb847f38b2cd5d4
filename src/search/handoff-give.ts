import { redact } from '../evidence/redact.ts';
import type { Handoff, Key } from './handoff.ts';

const KEY: Key = 'carried';
const HANDOFF: Handoff = 'handoff';

/**
 * Hands a pasted line to the check: on this page at once, else through this tab's storage to the page
 * that comes next. Secrets are taken out first, so none is ever kept.
 *
 * @returns whether it was handed over here, so that nothing needs to be opened
 */
export function giveToCheck(text: string): boolean {
  const taken = !document.dispatchEvent(new CustomEvent(HANDOFF, { detail: text, cancelable: true }));
  if (taken) return true;
  try {
    sessionStorage.setItem(KEY, redact(text).text);
  } catch {
    // nothing can be kept in this browser: the user pastes once more
  }
  return false;
}
