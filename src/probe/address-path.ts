/** A `#`, `?` or `;` as a chat, a mail or a script wrote it, however often it was encoded; and one typed plainly. */
const ENDS = /%(?:25)*(?:23|3f|3b)|;/i;
/** What people put a secret behind, where it stands in the path. */
const NAMED = /\/(?:token|password|secret|key)(?=\/|$)/i;
/** A base path as a gateway can be given one: names between slashes, and letters beyond ASCII. */
const BASE_PATH = /^(?:\/(?:[\w.~-]|%[89a-f][0-9a-f])*)*$/i;

/** The part of a path that may be sent, and what was left out. */
export interface BasePath {
  readonly path: string;
  readonly removed?: 'secret-removed' | 'path-removed';
}

/**
 * Takes out of a path what can be no part of a gateway's base path. A secret behind an encoded `#` would be sent
 * with every request otherwise.
 *
 * @param pathname as `URL.pathname` gives it
 * @returns the path without slashes at its end
 */
export function basePathOf(pathname: string): BasePath {
  const cut = [ENDS, NAMED].map((each) => pathname.search(each)).filter((at) => at >= 0);
  const path = (cut.length > 0 ? pathname.slice(0, Math.min(...cut)) : pathname).replace(/\/+$/, '');
  const sent = BASE_PATH.test(path) ? path : '';
  if (cut.length > 0) return { path: sent, removed: 'secret-removed' };
  if (sent === path) return { path };
  return { path: sent, removed: /=/.test(path) ? 'secret-removed' : 'path-removed' };
}
