import type { Finding, FindingCode } from '../../evidence/finding.ts';
import type { Piece } from './screen.ts';

/** The browser, or the page it came as, kept the check from asking; a file is kept from nothing. */
const HELD_BACK: readonly FindingCode[] = [
  'probe-own-policy',
  'probe-mixed-content',
  'probe-permission-denied',
  'probe-permission-missing',
  'probe-policy-denied',
  'probe-insecure-page',
];

/** The check as a file, where the gateway was not asked, and for nobody who has it already. */
export function standalonePiece(probed: readonly Finding[], file: boolean): Piece {
  const helps = !file && probed.some(({ code }) => HELD_BACK.includes(code));
  return helps ? { shown: ['standalone'] } : {};
}
