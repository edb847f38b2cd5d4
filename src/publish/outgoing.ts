/** Elements that make a browser fetch something by itself. */
const FETCHING = /<(?:link|script|img|source|iframe|video|audio|object|embed|track|use|image)\b[^>]*>/gi;
const ADDRESS = /\b(?:href|src|srcset|data|poster)="((?:[a-z][a-z0-9+.-]*:)?\/\/[^"]*)"/gi;
/** Links that tell where the page is; nothing is fetched from there. */
const TELLING = /\brel="(?:canonical|alternate)"/i;
const IN_STYLES = /(?:url\(\s*["']?|@import\s+["'])((?:https?:)?\/\/[^"')]*)/gi;

/**
 * Finds what a page or style sheet would fetch from an absolute address, which is another host wherever the site
 * is published.
 *
 * @param text HTML or CSS
 */
export function outgoing(text: string): readonly string[] {
  const elements = [...text.matchAll(FETCHING)].map(([tag]) => tag).filter((tag) => !TELLING.test(tag));
  const addresses = elements.flatMap((tag) => [...tag.matchAll(ADDRESS)].map(([, address = '']) => address));
  return [...addresses, ...[...text.matchAll(IN_STYLES)].map(([, address = '']) => address)];
}
