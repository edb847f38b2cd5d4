import { POLICY_HEADER } from './policy.ts';

/** One response header. */
export type Header = readonly [name: string, value: string];

/** Abilities that the site never uses; a browser complains of names it does not know, so only settled ones. */
const UNUSED = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'window-management',
  'xr-spatial-tracking',
] as const;

/** Abilities the probe lives on. Where a header forbids one, the browser refuses without asking the user. */
export const NEEDED = ['local-network-access', 'local-network', 'loopback-network'] as const;

/** What every answer of the site carries. */
export const HEADERS: readonly Header[] = [
  ['Content-Security-Policy', POLICY_HEADER],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Permissions-Policy', UNUSED.map((ability) => `${ability}=()`).join(', ')],
  ['Referrer-Policy', 'no-referrer'],
  ['X-Content-Type-Options', 'nosniff'],
];

/**
 * Only for answers over https. Without `includeSubDomains`: a gateway on a name below the site's may speak
 * plain http.
 */
export const HTTPS_ONLY: Header = ['Strict-Transport-Security', 'max-age=31536000'];

/** Below this folder a file's name changes with what is in it. */
export const HASHED = '_astro/';
export const KEEP_FOR_EVER: Header = ['Cache-Control', 'public, max-age=31536000, immutable'];
/** For everything else: kept, and asked for again by its tag at each visit. */
export const ASK_AGAIN: Header = ['Cache-Control', 'public, max-age=0, must-revalidate'];
