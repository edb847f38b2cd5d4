// Makes sure of the servers and browsers that some tests run: found, else installed with apt where that is
// possible, else said, and then their tests are skipped. Takes their names, as PROGRAMS has them.
import { pathToFileURL } from 'node:url';
import { aptInstall, findProgram } from './browsers.mjs';

/**
 * What each needs on PATH, and the Debian packages that bring it.
 *
 * @type {Record<string, { needs: string[], packages: string[] }>}
 */
const PROGRAMS = {
  nginx: { needs: ['nginx'], packages: ['nginx-light'] },
  caddy: { needs: ['caddy'], packages: ['caddy'] },
  haproxy: { needs: ['haproxy'], packages: ['haproxy'] },
  'docker-compose': { needs: ['docker-compose'], packages: ['docker-compose'] },
  firefox: { needs: ['firefox-esr'], packages: ['firefox-esr'] },
  chromium: { needs: ['chromium'], packages: ['chromium'] },
  window: { needs: ['Xvfb', 'xdotool'], packages: ['xvfb', 'xdotool'] },
  webkit: { needs: ['WebKitWebDriver', 'Xvfb'], packages: ['webkit2gtk-driver', 'xvfb'] },
};

/** @param {string} name */
const lacks = (name) => PROGRAMS[name]?.needs.some((program) => !findProgram(program));

/**
 * Installs what is missing, in one go.
 *
 * @param {readonly string[]} names keys of PROGRAMS
 * @throws Error for a name it does not know
 */
export function ensure(names) {
  for (const name of names) if (!(name in PROGRAMS)) throw new Error(`${name} is no program of the tests`);
  const missing = names.filter(lacks);
  if (missing.length === 0) return;
  aptInstall(...missing.flatMap((name) => PROGRAMS[name]?.packages ?? []));
  for (const name of missing.filter(lacks)) console.log(`There is no ${name} here: its tests are skipped.`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) ensure(process.argv.slice(2));
