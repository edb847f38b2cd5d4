import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { findProgram } from '../../../scripts/browsers.mjs';
import { untilListens } from '../listens.ts';
import { freePort } from '../ports.ts';
import { checkAt, type Engine } from './engine.ts';
import { checkInPage, type Seen } from './seen.ts';

/** WebKitGTK's own small browser, which its driver steers; where Debian and Ubuntu put it. */
const PLACES = ['4.1', '6.0', '4.0'].map(
  (version) =>
    `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
);
/** The browser of this machine, if it has one. */
export const MINI_BROWSER = PLACES.find((path) => existsSync(path));
const SCRIPT_WITHIN = 90_000;

/** Starts a screen nobody sees. */
async function startScreen(program: string): Promise<{ child: ChildProcess; display: string }> {
  const child = spawn(program, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const pipe = child.stdio[3];
  if (!pipe) throw new Error('Xvfb has no pipe to name its display');
  const [number] = await once(pipe, 'data');
  return { child, display: `:${String(number).trim()}` };
}

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

/** A function that stands alone, as the body of an asynchronous script: the last argument takes the result. */
const scriptOf = (run: (given: string) => Promise<unknown>): string => `const [given, done] = arguments;
(${run})(given).then((value) => done({ value }), (error) => done({ error: String(error) }));`;

/** @throws where this machine has no WebKitGTK with its driver, or no Xvfb */
export async function startWebkit(trusting: boolean): Promise<Engine> {
  const driver = findProgram('WebKitWebDriver');
  const xvfb = findProgram('Xvfb');
  const binary = MINI_BROWSER;
  if (!driver || !xvfb || !binary) throw new Error('WebKitGTK, its driver or Xvfb is missing');
  const screen = await startScreen(xvfb);
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
    screen.child.kill('SIGTERM');
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
  const runAt = async <T>(url: string, run: (given: string) => Promise<T>, given = ''): Promise<T> => {
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
    check: async (site, address) => {
      // all pages share one tab, which brings back what it kept of the check before
      await runAt(checkAt(site), async () => sessionStorage.clear());
      return { ...(await runAt<Seen>(checkAt(site), checkInPage, address)), longest: undefined };
    },
    visit: runAt,
    close: async () => {
      await command(session, 'DELETE', '');
      process.off('exit', kill);
      const gone = once(child, 'exit');
      kill();
      await gone;
    },
  };
}
