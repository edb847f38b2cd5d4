import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { type Chromium, packagedChromium } from './chromium-package.ts';
import { findProgram } from './find.ts';

/** Finds a Chromium that is already on this machine, with windows of its own. */
export function installedChromium(): string | undefined {
  const applications = [
    process.env['CHROMIUM_PATH'],
    chromium.executablePath(),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ];
  return (
    applications.find((path) => path && existsSync(path)) ??
    findProgram('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable')
  );
}

/**
 * Finds a Chromium: the one CHROMIUM_PATH names, the packaged one where it has a build for this machine, Playwright's
 * own, the system's. The packaged one draws no windows: the same tests take it half the time of Debian's, and what
 * else is installed changes nothing.
 */
export async function findChromium(): Promise<Chromium | undefined> {
  // where it cannot be unpacked, another does as well
  const packaged = process.env['CHROMIUM_PATH'] ? undefined : await packagedChromium().catch(() => undefined);
  const executablePath = packaged ? undefined : installedChromium();
  return executablePath ? { executablePath, env: {} } : packaged;
}

/**
 * Finds a Chromium, for what cannot do without.
 *
 * @throws where there is none, with what to do about it
 */
export async function needChromium(): Promise<Chromium> {
  const found = await findChromium();
  if (!found)
    throw new Error('There is no Chromium here. Install one, or name it: CHROMIUM_PATH=/path/to/chrome');
  return found;
}

/**
 * Starts a Chromium without a window.
 *
 * @throws where there is none
 */
export async function openChromium(): Promise<Browser> {
  const { executablePath, env } = await needChromium();
  return chromium.launch({ executablePath, env: { ...process.env, ...env } });
}
