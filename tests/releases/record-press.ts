import { ANY_PROTOCOL, anonymousConnect, type ProtocolRange } from '../../src/gateway/frames.ts';
import { IMPOSSIBLE } from '../support/client.ts';
import { protocolOf } from '../support/outside.ts';
import type { PressRow } from '../support/recorded.ts';
import type { Stage } from './stage.ts';

/** The page that presses. A lock-out is of it or of the address, so the gateway is restarted in between. */
const PAGE = 'http://localhost:2';
const PRESSES = 12;
/** So many failed logins in a minute lock a page out. */
const LOCKS_AFTER = 10;

/** Presses some times and counts the wrong tokens that the gateway still answers then. */
async function pressed(
  stage: Stage,
  ranges: readonly ProtocolRange[],
): Promise<{ lines: string[]; failed: number | null }> {
  const lines: string[] = [];
  for (let press = 0; press < PRESSES; press += 1)
    for (const range of ranges) {
      const { log } = await stage.say('local', () => anonymousConnect('anonymous', range), PAGE);
      if (press === 0) lines.push(...log);
    }
  for (let left = 0; left <= LOCKS_AFTER; left += 1) {
    const { reason } = await stage.knock('local', { token: 'wrong', origin: PAGE });
    if (/too many failed/.test(reason)) return { lines, failed: (LOCKS_AFTER - left) / PRESSES };
  }
  return { lines, failed: null };
}

/**
 * Presses as the page does since it offers all protocols at once, and as it did before, and writes down what one press
 * leaves: lines of the log, and failed logins towards a lock-out. It locks this machine out, so it comes last.
 */
export async function recordPress(stage: Stage): Promise<PressRow> {
  const protocol = protocolOf(stage.gateway.release);
  await stage.restart({});
  const one = await pressed(stage, [ANY_PROTOCOL]);
  await stage.restart({});
  const two = await pressed(stage, [IMPOSSIBLE, { min: protocol, max: protocol }]);
  return {
    row: 'press',
    lines: { one: one.lines, two: two.lines },
    failed: { one: one.failed, two: two.failed },
  };
}
