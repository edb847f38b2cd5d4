import { patternParser } from './pattern.ts';

/**
 * A title of the dashboard that says nothing by itself: from 2026.5.12 to 2026.9.1 it stood above most refusals
 * (tests/recordings/screens.jsonl). Words of a user's own around it are another thing.
 */
export const parseTitleOnly = patternParser([
  [
    'text-title-only',
    /^\W*(?:openclaw\W+)?(?:gateway dashboard\W+)?(?:could not connect|disconnected from gateway|gateway connect(?:ion lost| failed))\W*$|browser could not complete the gateway connection/i,
  ],
]);
