import { findProgram } from '../../../tools/programs/find.ts';
import type { Engine, EngineName } from './engine.ts';
import { startChromium, startFirefox } from './playwright.ts';
import { MINI_BROWSER, startWebkit } from './webkit.ts';

/**
 * Tells what is missing here to run a family of browsers.
 *
 * @returns the missing program, or undefined where all is there; Chromium comes with the packages
 */
export function lacks(name: EngineName): string | undefined {
  const needed = { chromium: [], firefox: ['firefox-esr'], webkit: ['WebKitWebDriver', 'Xvfb'] }[name];
  if (name === 'webkit' && !MINI_BROWSER) return 'MiniBrowser of WebKitGTK';
  return needed.find((program) => !findProgram(program));
}

const STARTS: Readonly<Record<EngineName, (trusting: boolean) => Promise<Engine>>> = {
  chromium: startChromium,
  firefox: startFirefox,
  webkit: startWebkit,
};

/**
 * Starts a browser of one family.
 *
 * @param trusting whether it takes any certificate for good
 * @throws when this machine lacks one
 */
export const startEngine = (name: EngineName, trusting = false): Promise<Engine> => STARTS[name](trusting);
