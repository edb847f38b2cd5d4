import type { Pattern } from './pattern.ts';

/**
 * The sentences under the titles of the dashboard's failure screens, and the hints of older ones (tests/recordings/languages.jsonl). They are
 * the dashboard's and not the gateway's: without title and raw error they count as what the user says that it says.
 */
export const SCREEN_SENTENCES: readonly Pattern[] = [
  [
    'answered-says-token',
    /needs a matching token or password|supplied (?:credential was rejected|gateway secret)|setup code for the openclaw mobile app|gateway requires auth\. add a token/i,
  ],
  ['answered-says-too-many', /limiting authentication attempts for this client/i],
  ['answered-says-pairing-required', /needs one-time approval from the gateway host/i],
  [
    'text-access-changed',
    /asked for access it was not approved for|requested access changed and needs a fresh approval|already paired, but the [a-z ]{5,30} is waiting for approval/i,
  ],
  ['answered-says-secure-context', /browser (?:cannot create the|blocks) device identity/i],
  ['answered-says-origin', /rejected this page origin/i],
  ['answered-says-protocol', /do not agree on the supported connection protocol/i],
];
