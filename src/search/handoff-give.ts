import { redact } from '../evidence/redact.ts';
import { parseAddress } from '../probe/address.ts';
import { plainOnly } from './allowed.ts';
import type { AddressKey, Handoff, Key } from './handoff.ts';

const KEY: Key = 'carried';
const ADDRESS: AddressKey = 'carried-address';
const HANDOFF: Handoff = 'handoff';
/** The end of a text that is kept at most; a storage holds no whole log. */
const LONGEST = 100_000;

/** Keeps a text for the page that comes next: only words, numbers and ids of requests. */
function keep(text: string): void {
  try {
    sessionStorage.setItem(KEY, plainOnly(redact(text.slice(-LONGEST)).text));
  } catch {
    // nothing can be kept in this browser: the user pastes once more
  }
}

/**
 * Hands what was typed and not checked yet to the same check in another language. Of an address only where it is goes along,
 * and no secret that was typed with it.
 */
export function giveFields(text: string, address: string): void {
  if (text.trim() !== '') keep(text);
  const typed = parseAddress(address);
  if (!typed.ok) return;
  try {
    sessionStorage.setItem(ADDRESS, typed.page.replace(/\/$/, ''));
  } catch {
    // as above
  }
}

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
  keep(text);
  return false;
}
