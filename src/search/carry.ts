import { redact } from '../evidence/redact.ts';

const KEY = 'carried';

/** Fills the troubleshooter of this page and puts the reader there. */
function fill(text: string): boolean {
  const field = document.querySelector<HTMLTextAreaElement>('pairing-troubleshooter textarea');
  if (!field) return false;
  field.value = text;
  field.focus();
  return true;
}

/**
 * Hands a pasted line to the troubleshooter: on this page at once, else through this tab's storage to the page
 * that comes next. Secrets are taken out first, so none is ever kept.
 *
 * @returns whether it was handed over here, so that nothing needs to be opened
 */
export function carry(text: string): boolean {
  if (fill(text)) return true;
  try {
    sessionStorage.setItem(KEY, redact(text).text);
  } catch {
    // nothing can be kept in this browser: the reader pastes once more
  }
  return false;
}

/** Takes what was carried here out of the storage and into the field. */
export function takeCarried(): void {
  try {
    const text = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    if (text) fill(text);
  } catch {
    // nothing could be kept
  }
}
