import type { Sighting } from '../pasted.ts';
import type { Typed } from '../told.ts';
import { patternParser } from './pattern.ts';

/** Which list, and whose, an approval was looked for in (read in 2026.9.6; the fallback since 2026.2.26). */
export const parseApprove = patternParser([
  ['cli-node-waits', /node (?:re)?approval pending for/i],
  ['cli-own-upgrade', /can.t approve its own scope upgrade/i],
  [
    'cli-other-state',
    /fallback pairing state does not contain|different OPENCLAW_PROFILE or OPENCLAW_STATE_DIR/i,
  ],
  ['cli-unknown-node-request', /unknown node pairing requestId/i],
  ['cli-local-fallback', /using local fallback/i],
]);

// redaction leaves eight digits of a device's 64; a request's 36 with hyphens stay
const DEVICE_ID = /\bdevices (?:approve|reject) [0-9a-f]{8}…/i;
const NODE = /\bnodes (?:approve|reject)\b/i;

/** Which id an approval was typed with, and in which list it was looked for. */
export function parseApproveTyped(typed: readonly Typed[]): Sighting[] {
  const sightings: Sighting[] = [];
  for (const { command, below } of typed) {
    if (DEVICE_ID.test(command)) sightings.push({ code: 'cli-device-id-for-request', raw: command });
    if (NODE.test(command) && /unknown requestId/i.test(below))
      sightings.push({ code: 'cli-unknown-node-request', raw: command });
  }
  return sightings;
}
