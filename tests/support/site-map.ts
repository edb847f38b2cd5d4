import { readFileSync } from 'node:fs';

/** The path of every page of the built site that search engines are told of. */
export function listedPaths(): readonly string[] {
  const listed = [...readFileSync('dist/sitemap-0.xml', 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)];
  const paths = listed.map(([, address = '']) => new URL(address).pathname);
  if (paths.length < 50) throw new Error(`The sitemap lists ${paths.length} pages only`);
  return paths;
}

/** Pages that stand in for others, and that search engines are not told of. */
export const STAND_INS: readonly string[] = ['/404.html', '/offline/'];

/** The path of every page of the built site, those that stand in for others included. */
export function sitePaths(): readonly string[] {
  return [...listedPaths(), ...STAND_INS];
}

/** One page of each kind. */
export const KINDS_OF_PAGE = [
  '/',
  '/check/',
  '/causes/',
  '/causes/new-device/',
  '/guide/',
  '/guide/why-pairing-exists/',
  '/faq/',
  '/faq/docker-restart-asks-again/',
  '/errors/',
  '/errors/pairing-required/',
  '/corrections/',
  '/search/',
  '/404.html',
  '/offline/',
] as const;
