/** The page shown where a page was never opened and there is no network. */
export const OFFLINE_PAGE = 'offline/';

/**
 * Whether every user is given a path of the site, whatever they opened: the check with its scripts, and the
 * causes, which it leads to. What reads pictures is for who asks for it.
 */
export function isFirst(path: string): boolean {
  return /^(?:check\/|causes\/|_astro\/(?!picture-)|favicon\.svg$)/.test(path);
}
