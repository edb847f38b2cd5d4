import type { Address } from './address.ts';
import type { Page } from './effects.ts';
import { isNear } from './host-kind.ts';

/**
 * What this browser will do before it lets the page ask: nothing, show a bubble, or refuse. Measured in
 * Chromium 156, Firefox 153 and WebKitGTK 2.50 (November 2026).
 */
export type Expectation =
  | 'free'
  | 'file'
  | 'asks-device'
  | 'asks-network'
  | 'may-ask'
  | 'refuses-plain'
  | 'refuses-insecure';

/**
 * Tells what to expect before the press.
 *
 * @param page where the probe runs from
 */
export function expectation(address: Address, page: Page): Expectation {
  if (page.file) return 'file';
  if (page.local) return 'free';
  if (!isNear(address.kind)) {
    if (page.https && !address.secure) return 'refuses-plain';
    // a name may lead into the user's own network
    return page.secureContext && address.kind === 'name' ? 'may-ask' : 'free';
  }
  if (!page.secureContext) return 'refuses-insecure';
  return address.kind === 'loopback' ? 'asks-device' : 'asks-network';
}
