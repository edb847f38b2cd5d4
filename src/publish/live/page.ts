import { outgoing } from '../outgoing.ts';
import { type Answer, unlike } from './answer.ts';

const HTML = /^text\/html\b/;

/** The value of the first attribute of this name in the first tag that matches. */
function read(html: string, tag: RegExp, attribute: string): string | undefined {
  const found = tag.exec(html)?.[0];
  return found && new RegExp(`\\b${attribute}="([^"]*)"`).exec(found)?.[1];
}

/** What a page of the sitemap names that must be there too. */
export interface Named {
  readonly image: string | undefined;
  readonly twin: string | undefined;
  /** A script with a hash in its name, where it has one. */
  readonly hashed: string | undefined;
}

/** Reads what a page names, as absolute addresses. */
export function namedBy({ url, text }: Answer): Named {
  const whole = (address: string | undefined): string | undefined => address && new URL(address, url).href;
  return {
    image: whole(read(text, /<meta property="og:image"[^>]*>/, 'content')),
    twin: whole(read(text, /<link rel="alternate" type="text\/markdown"[^>]*>/, 'href')),
    hashed: whole(read(text, /<script[^>]*\/_astro\/[^>]*>/, 'src')),
  };
}

/**
 * What is wrong with one page of the sitemap; nothing where nothing is.
 *
 * @param base where the site begins, with a slash at its end
 */
export function faultsOfPage(answer: Answer, base: string): readonly string[] {
  const { url, headers, text } = answer;
  const wrong = unlike(answer, HTML);
  if (wrong.length > 0) return wrong;
  const otherwise = (what: string, address: string | undefined, right: boolean): readonly string[] => {
    if (right) return [];
    if (!address) return [`has no ${what}`];
    return [`its ${what} is at ${new URL(address).origin}: was it built with another SITE_URL or BASE_PATH?`];
  };
  const canonical = read(text, /<link rel="canonical"[^>]*>/, 'href');
  const og = read(text, /<meta property="og:url"[^>]*>/, 'content');
  const { image } = namedBy(answer);
  return [
    ...otherwise('canonical address', canonical, canonical === url),
    ...otherwise('og:url', og, og === url),
    ...otherwise('og:image', image, image?.startsWith(base) === true),
    ...outgoing(text).map((address) => `fetches from another host: ${address}`),
    ...(/http-equiv="content-security-policy"/i.test(text) ? [] : ['carries no policy of its own']),
    ...(headers.has('content-encoding') ? [] : ['comes uncompressed']),
  ];
}
