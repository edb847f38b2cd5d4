import type { Refusal } from '../refusal.ts';

/** The first messages (gate 3). */
export const GREETING = {
  'gateway-starting': {
    gate: 'greeting',
    texts: [
      /gateway starting/i,
      /startup-sidecars/i,
      /gateway message handler (?:loading|unavail)/i,
      /unavailable during gateway startup/i,
    ],
  },
  'service-restart': {
    gate: 'greeting',
    texts: [
      // a service that says it was restarted tells of no refusal
      /(?<!(?:gateway|node) )service restart(?!ed| failed)/i,
      /unavailable during gateway (?!startup)|gateway \w{4,12} in progress/i,
    ],
  },
  // three faults of the same first message, each with a cure of its own
  'connect-without-nonce': {
    gate: 'greeting',
    texts: [/at \/device: must have required property '?nonce/i],
  },
  'connect-unknown-client': {
    gate: 'greeting',
    texts: [/invalid connect params: at \/client\/(?:id|mode): must be equal/i],
  },
  'connect-unknown-field': {
    gate: 'greeting',
    texts: [/invalid connect params: at [\w/]{1,60}: unexpected property/i],
  },
  'handshake-invalid': {
    gate: 'greeting',
    reasons: ['invalid-handshake'],
    texts: [
      /first request must be connect|invalid handshake/i,
      /invalid request frame/i,
      /invalid connect params/i,
    ],
  },
  'handshake-timeout': { gate: 'greeting', texts: [/handshake[ -]timeout/i] },
} as const satisfies Record<string, Refusal>;
