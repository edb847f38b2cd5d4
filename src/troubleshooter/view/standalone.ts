import type { Finding, FindingCode } from '../../evidence/finding.ts';
import { part, show } from '../dom.ts';

/** The browser, or the page it came as, kept the check from asking; a file is kept from nothing. */
const HELD_BACK: readonly FindingCode[] = [
  'probe-own-policy',
  'probe-mixed-content',
  'probe-permission-denied',
  'probe-permission-missing',
  'probe-policy-denied',
  'probe-insecure-page',
];

/** Offers the check as a file where the gateway was not asked, and to nobody who has it already. */
export function showStandalone(root: HTMLElement, probed: readonly Finding[]): void {
  const helps = location.protocol !== 'file:' && probed.some(({ code }) => HELD_BACK.includes(code));
  show(part(root, '[data-part="standalone"]'), helps);
}
