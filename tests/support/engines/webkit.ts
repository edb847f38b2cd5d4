import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { findProgram } from '../../../tools/programs/find.ts';
import { untilListens } from '../listens.ts';
import { freePort } from '../ports.ts';
import { checkAt, type Engine } from './engine.ts';
import { startScreen } from './screen.ts';
import { checkInPage } from './seen.ts';

/** WebKitGTK's own small browser, which its driver steers; where Debian and Ubuntu put it. */
const PLACES = ['4.1', '6.0', '4.0'].map(
  (version) =>
    `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
);
/** The browser of this machine, if it has one. */
export const MINI_BROWSER = PLACES.find((path) => existsSync(path));
const SCRIPT_WITHIN = 90_000;

/** Sends one WebDriver command and gives its value. */
async function command(base: string, method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`${base}${path}`, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${JSON.stringify(value)}`);
  return value;
}

/**
 * A function that stands alone, as the body of an asynchronous script: the last argument takes the result. One tab
 * serves all pages, and a page would come back to what it kept of the check before.
 */
const scriptOf = <G>(run: (given: G) => Promise<unknown>): string => `const [given, done] = arguments;
(${run})(given)
  .finally(() => sessionStorage.clear())
  .then((value) => done({ value }), (error) => done({ error: String(error) }));`;

/** @throws where this machine has no WebKitGTK with its driver, or no Xvfb */
export async function startWebkit(trusting: boolean): Promise<Engine> {
  const driver = findProgram('WebKitWebDriver');
  const binary = MINI_BROWSER;
  if (!driver || !binary) throw new Error('WebKitGTK or its driver is missing');
  const screen = await startScreen();
  const port = await freePort();
  const child = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: screen.display,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    },
  });
  const kill = (): void => {
    child.kill('SIGTERM');
    screen.stop();
  };
  process.once('exit', kill);
  await untilListens(port, child);

  const server = `http://127.0.0.1:${port}`;
  const browserOptions = { binary, args: ['--automation'] };
  const capabilities = {
    alwaysMatch: { 'webkitgtk:browserOptions': browserOptions, acceptInsecureCerts: trusting },
  };
  const opened = (await command(server, 'POST', '/session', { capabilities })) as {
    sessionId: string;
    capabilities: { browserVersion: string };
  };
  const session = `${server}/session/${opened.sessionId}`;
  await command(session, 'POST', '/timeouts', { script: SCRIPT_WITHIN, pageLoad: 30_000 });
  const runAt = async <G, T>(url: string, run: (given: G) => Promise<T>, given: G): Promise<T> => {
    await command(session, 'POST', '/url', { url });
    const script = { script: scriptOf(run), args: [given] };
    const answer = (await command(session, 'POST', '/execute/async', script)) as
      | { readonly value: T }
      | { readonly error: string };
    if ('error' in answer) throw new Error(answer.error);
    return answer.value;
  };
  return {
    name: 'webkit',
    version: `WebKitGTK ${opened.capabilities.browserVersion}`,
    check: async (site, address, { tokens = [], clockOff = 0 } = {}) => {
      const seen = await runAt(checkAt(site), checkInPage, { address, tokens, clockOff });
      return { ...seen, longest: undefined };
    },
    visit: (address, inPage) => runAt(address, inPage, undefined),
    close: async () => {
      await command(session, 'DELETE', '');
      process.off('exit', kill);
      const gone = once(child, 'exit');
      kill();
      await gone;
    },
  };
}
