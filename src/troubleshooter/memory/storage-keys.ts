/** Where this tab keeps the answers; the version is part of the name. */
export const STORAGE_KEY = 'pairing-required.v1';

/** What a link's fragment begins with; the version is part of the name. */
export const LINKED = '#v1=';

/** Says whether there is something to bring back, so that a page that is only read loads no engine. */
export function mayResume(): boolean {
  if (location.hash.startsWith(LINKED)) return true;
  try {
    return sessionStorage.getItem(STORAGE_KEY) !== null;
  } catch {
    return false;
  }
}
