import type { Refusal } from '../refusal.ts';

/** The first messages (gate 3). */
export const GREETING = {
  'gateway-starting': {
    gate: 'greeting',
    texts: [/gateway starting/i, /startup-sidecars/i],
  },
  'service-restart': { gate: 'greeting', texts: [/service restart(?! failed)/i] },
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
    texts: [/first request must be connect/i, /invalid request frame/i, /invalid connect params/i],
  },
  'handshake-timeout': { gate: 'greeting', texts: [/handshake[ -]timeout/i] },
} as const satisfies Record<string, Refusal>;
