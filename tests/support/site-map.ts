import { readFileSync } from 'node:fs';

/** The path of every page of the built site that search engines are told of, and the page for lost addresses. */
export function sitePaths(): readonly string[] {
  const listed = [...readFileSync('dist/sitemap-0.xml', 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)];
  const paths = listed.map(([, address = '']) => new URL(address).pathname);
  if (paths.length < 50) throw new Error(`The sitemap lists ${paths.length} pages only`);
  return [...paths, '/404.html'];
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
] as const;
