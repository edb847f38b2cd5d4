import type { AddressKey, Handoff, Key } from './handoff.ts';

const KEY: Key = 'carried';
const ADDRESS: AddressKey = 'carried-address';
const HANDOFF: Handoff = 'handoff';
/** What is longer was not kept by this site. */
const LONGEST = 200_000;
const LONGEST_ADDRESS = 300;

/** Fills the troubleshooter of this page and puts the user there. */
function fill(text: string): void {
  const field = document.querySelector<HTMLTextAreaElement>('pairing-troubleshooter textarea');
  if (!field) return;
  field.value = text;
  field.focus();
}

/** Takes what is handed over into the field: by another page through the storage, and on this page from now on. */
export function takeHandoff(): void {
  document.addEventListener(HANDOFF, (event) => {
    event.preventDefault();
    if (event instanceof CustomEvent) fill(String(event.detail));
  });
  try {
    const [text, address] = [sessionStorage.getItem(KEY), sessionStorage.getItem(ADDRESS)];
    sessionStorage.removeItem(KEY);
    sessionStorage.removeItem(ADDRESS);
    const field = document.querySelector<HTMLInputElement>('pairing-troubleshooter [name=address]');
    if (field && address) field.value = address.slice(0, LONGEST_ADDRESS);
    // whoever else writes there
    if (text) fill(text.slice(0, LONGEST));
  } catch {
    // nothing could be kept
  }
}
