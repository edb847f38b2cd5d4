import { patternParser } from './pattern.ts';

/** Which list, and whose, an approval was looked for in (read in 2026.9.6; the fallback since 2026.2.26). */
export const parseApprove = patternParser([
  ['cli-node-waits', /node (?:re)?approval pending for/i],
  ['cli-unknown-node-request', /nodes (?:approve|reject).{0,300}?unknown requestId/i],
  // redaction leaves eight digits of a device's 64; a request's 36 with hyphens stay
  ['cli-device-id-for-request', /devices (?:approve|reject) [0-9a-f]{8}…/i],
  ['cli-own-upgrade', /can.t approve its own scope upgrade/i],
  ['cli-other-state', /fallback pairing state does not contain/i],
  ['cli-local-fallback', /using local fallback/i],
]);
