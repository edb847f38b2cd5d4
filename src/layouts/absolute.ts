import { href } from './href.ts';

/**
 * The whole address of a path of this site, as search engines and other programs need it.
 *
 * @param path without a leading slash, as `causes/new-device/`
 */
export function absolute(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}
