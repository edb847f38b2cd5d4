import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { type Chromium, PACKAGED, packagedChromium } from './chromium-package.ts';
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
 * Finds a Chromium: the one CHROMIUM_PATH names, the packaged one if it was unpacked before, Playwright's own, the
 * system's, else the packaged one. So what a test installs for itself changes nothing for the others.
 */
export async function findChromium(): Promise<Chromium | undefined> {
  const unpacked = !process.env['CHROMIUM_PATH'] && existsSync(PACKAGED);
  const executablePath = unpacked ? undefined : installedChromium();
  return executablePath ? { executablePath, env: {} } : packagedChromium();
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
