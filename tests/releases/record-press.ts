import { ANY_PROTOCOL, anonymousConnect } from '../../src/gateway/frames.ts';
import type { PressRow } from '../support/recorded.ts';
import type { Stage } from './stage.ts';

/** The page that presses. A lock-out is of it or of the address, so the gateway is restarted before. */
const PAGE = 'http://localhost:2';
const PRESSES = 12;
/** So many failed logins in a minute lock a page out. */
const LOCKS_AFTER = 10;

/**
 * Presses as the page does and writes down what one press leaves: lines of the log, and failed logins towards a
 * lock-out, as the wrong tokens tell that the gateway still answers then. It locks this machine out, so it comes last.
 */
export async function recordPress(stage: Stage): Promise<PressRow> {
  await stage.restart({});
  const lines: string[] = [];
  for (let press = 0; press < PRESSES; press += 1) {
    const { log } = await stage.say('local', () => anonymousConnect('anonymous', ANY_PROTOCOL), PAGE);
    if (press === 0) lines.push(...log);
  }
  for (let left = 0; left <= LOCKS_AFTER; left += 1) {
    const { reason } = await stage.knock('local', { token: 'wrong', origin: PAGE });
    if (/too many failed/.test(reason))
      return { row: 'press', lines, failed: (LOCKS_AFTER - left) / PRESSES };
  }
  return { row: 'press', lines, failed: null };
}
