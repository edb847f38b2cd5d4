import { readFileSync } from 'node:fs';
import { LOCALE_IDS, SOURCE, TRANSLATIONS } from '../../src/i18n/locales.ts';
import { pathIn, pathParts } from '../../src/i18n/path-parts.ts';

/** The path of every page of the built site that search engines are told of. */
export function listedPaths(): readonly string[] {
  const listed = [...readFileSync('dist/sitemap-0.xml', 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)];
  const paths = listed.map(([, address = '']) => new URL(address).pathname);
  if (paths.length < 50) throw new Error(`The sitemap lists ${paths.length} pages only`);
  return paths;
}

/** The same in English alone: what is so in each language is looked at where that is what matters. */
export const englishPaths = (): readonly string[] =>
  listedPaths().filter((path) => pathParts(path.slice(1)).locale === SOURCE);

/** Pages that stand in for others, and that search engines are not told of. */
export const STAND_INS: readonly string[] = LOCALE_IDS.flatMap((id) =>
  ['404.html', 'offline/'].map((path) => `/${pathIn(id, path)}`),
);

/**
 * The path of every page of the built site, those that stand in for others included; in other languages one of each kind,
 * for what is beside the words is the same.
 */
export function sitePaths(): readonly string[] {
  const others = TRANSLATIONS.flatMap((id) => KINDS_OF_PAGE.map((path) => `/${id}${path}`));
  return [...new Set([...englishPaths(), ...others, ...STAND_INS])];
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
