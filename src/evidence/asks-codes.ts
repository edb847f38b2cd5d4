import type { FindingFacts } from './finding-facts.ts';

/** A gateway that did not start, and said itself what it wants before it does. */
export const ASKS_CODES = {
  'asks-mode-local': { gate: 'reach', state: 'stopped' },
  'asks-mode-missing': { gate: 'reach', state: 'stopped' },
  'asks-setup': { gate: 'reach', state: 'stopped' },
  'asks-remove-token': { gate: 'reach', state: 'stopped' },
  'asks-proxy-login-set-up': { gate: 'reach', state: 'stopped' },
  'asks-auth-for-lan': { gate: 'reach', state: 'stopped' },
  'asks-real-token': { gate: 'reach', state: 'stopped' },
  'asks-token': { gate: 'reach', state: 'stopped' },
  'asks-auth-mode': { gate: 'reach', state: 'stopped' },
  'asks-bind-loopback': { gate: 'reach', state: 'stopped' },
  'asks-password': { gate: 'reach', state: 'stopped' },
  // every command says it, not only the gateway that starts
  'asks-doctor-fix': {},
  'asks-named': {},
  // the other one may well be the gateway that is wanted
  'asks-other-instance': {},
} as const satisfies Record<string, FindingFacts>;
