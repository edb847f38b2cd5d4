import { redact } from '../evidence/redact.ts';
import { plainOnly } from './allowed.ts';
import type { Handoff, Key } from './handoff.ts';

const KEY: Key = 'carried';
const HANDOFF: Handoff = 'handoff';
/** The end of a text that is kept at most; a storage holds no whole log. */
const LONGEST = 100_000;

/**
 * Hands a pasted line to the check: on this page at once, else through this tab's storage to the page
 * that comes next. There only words, numbers and ids of requests are kept; secrets are taken out first, so that
 * what is missing says what it was.
 *
 * @returns whether it was handed over here, so that nothing needs to be opened
 */
export function giveToCheck(text: string): boolean {
  const taken = !document.dispatchEvent(new CustomEvent(HANDOFF, { detail: text, cancelable: true }));
  if (taken) return true;
  try {
    sessionStorage.setItem(KEY, plainOnly(redact(text.slice(-LONGEST)).text));
  } catch {
    // nothing can be kept in this browser: the user pastes once more
  }
  return false;
}
