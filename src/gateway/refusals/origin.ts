import type { Refusal } from '../refusal.ts';

/** The page that connects (gate 5). */
export const ORIGIN = {
  // two refusals of one extension, which is told by its own origin
  'browser-copilot-refused': {
    gate: 'origin',
    texts: [/browser copilot requires/i],
  },
  'origin-not-allowed': {
    gate: 'origin',
    codes: ['CONTROL_UI_ORIGIN_NOT_ALLOWED'],
    reasons: ['origin_not_allowed', 'origin-mismatch'],
    texts: [/origin not allowed/i, /origin missing or invalid/i, /trusted_proxy_origin_not_allowed/],
  },
} as const satisfies Record<string, Refusal>;
