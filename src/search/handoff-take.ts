/** Where this tab keeps a line on its way to the check. */
export const KEY = 'carried';

/** Fills the troubleshooter of this page and puts the user there. */
export function fill(text: string): boolean {
  const field = document.querySelector<HTMLTextAreaElement>('pairing-troubleshooter textarea');
  if (!field) return false;
  field.value = text;
  field.focus();
  return true;
}

/** Takes what another page handed over out of the storage and into the field. */
export function takeHandoff(): void {
  try {
    const text = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    if (text) fill(text);
  } catch {
    // nothing could be kept
  }
}
