import { redact } from '../evidence/redact.ts';
import { isPlain, plainOnly } from './allowed.ts';
import type { AddressKey, Handoff, Key } from './handoff.ts';

const KEY: Key = 'carried';
const ADDRESS: AddressKey = 'carried-address';
const HANDOFF: Handoff = 'handoff';
/** The end of a text that is kept at most; a storage holds no whole log. */
const LONGEST = 100_000;

/** A path as proxies have it; what is longer, or of other signs, may be anything. */
const PATH = /^(?:\/[a-z-]{1,20}){1,3}$/;

/** A part of a name that is longer, and of no words, may be a key that was typed into the wrong field. */
const LONGEST_PART = 20;
const hostOnly = (host: string): boolean =>
  host.split('.').every((part) => part.length <= LONGEST_PART || isPlain(part));

/**
 * Says where an address leads, without whatever was typed along: a login, a token behind the `#` or the `?`. What reads
 * addresses for the check is not loaded for this.
 *
 * @returns empty where it is no address, or may be something else
 */
export function placeOf(address: string): string {
  const scheme = /^\s*[a-z]+:\/\//i.test(address);
  try {
    const { protocol, host, pathname } = new URL(scheme ? address.trim() : `http://${address.trim()}`);
    if (!hostOnly(host)) return '';
    const path = pathname.replace(/\/$/, '');
    return `${scheme ? `${protocol}//` : ''}${host}${PATH.test(path) ? path : ''}`;
  } catch {
    return '';
  }
}

/** Keeps something for the page that comes next. */
function keep(key: Key | AddressKey, text: string): void {
  try {
    sessionStorage.setItem(key, text);
  } catch {
    // nothing can be kept in this browser: the user pastes once more
  }
}

/** The same of a text: only words, numbers and ids of requests. */
const keepText = (text: string): void => keep(KEY, plainOnly(redact(text.slice(-LONGEST)).text));

/**
 * Hands what was typed and not checked yet to the same check in another language. Of an address only where it is goes along,
 * and no secret that was typed with it.
 */
export function giveFields(text: string, address: string): void {
  if (text.trim() !== '') keepText(text);
  const place = placeOf(address);
  if (place !== '') keep(ADDRESS, place);
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
  keepText(text);
  return false;
}
