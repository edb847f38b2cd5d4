import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundle } from '../bundle.ts';
import { compose } from './compose.ts';
import { FILE_NAME } from './marks.ts';

/** The page as Astro writes it; it is no page of the site. */
const RENDERED = join(FILE_NAME.replace('.html', ''), 'index.html');

/**
 * Takes the rendered page out of a built site.
 *
 * @param dir the folder of the site
 * @returns its HTML
 */
export function takePage(dir: string): string {
  const page = readFileSync(join(dir, RENDERED), 'utf8');
  rmSync(dirname(join(dir, RENDERED)), { recursive: true });
  return page;
}

/** The day of the build, or the one that whoever builds gives it (reproducible-builds.org, read November 2026). */
function today(): Date {
  const seconds = process.env['SOURCE_DATE_EPOCH'];
  return seconds ? new Date(Number(seconds) * 1000) : new Date();
}

/**
 * Writes the file that users can take along.
 *
 * @param dir the folder of the site
 * @param page as {@link takePage} gave it
 * @param site where the site is published
 * @param build the name of the build
 */
export async function writeStandalone(dir: string, page: string, site: string, build: string): Promise<void> {
  const script = await bundle(new URL('script.ts', import.meta.url), { 'import.meta.env.PROD': false });
  const licence = `xstate\n\n${readFileSync('node_modules/xstate/LICENSE', 'utf8').trim()}`;
  const { origin } = new URL(site);
  const file = compose({ page, script, licence, origin, build, day: today() });
  writeFileSync(join(dir, FILE_NAME), file);
}
