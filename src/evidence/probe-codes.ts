import type { FindingFacts } from './finding-facts.ts';

/**
 * What the probe can find. A probe finding speaks of the way from this page to the gateway; refusals at
 * origin and identity are about this page, not about the user's own client.
 */
export const PROBE_CODES = {
  // our side or the browser's: nothing is learned about the gateway
  'probe-failed': {},
  'probe-cancelled': {},
  'probe-own-policy': {},
  'probe-mixed-content': {},
  'probe-permission-denied': {},
  'probe-permission-missing': {},
  'probe-policy-denied': {},
  'probe-insecure-page': {},
  // gate 1
  // how it was typed; what stands beside it is of the way that works
  'probe-scheme-secure': {},
  'probe-scheme-plain': {},
  'probe-path-other': {},
  'probe-browser-offline': {},
  'probe-fast-failure': { gate: 'reach', state: 'stopped' },
  'probe-secure-failure': { gate: 'reach', state: 'stopped' },
  'probe-unreachable': { gate: 'reach', state: 'stopped' },
  'probe-port-silent': { gate: 'reach', state: 'stopped' },
  'probe-no-answer': { gate: 'reach', state: 'stopped' },
  'probe-tls-refused': { gate: 'reach', state: 'stopped' },
  'probe-connected-then-closed': { gate: 'reach', state: 'stopped' },
  // gate 2
  'probe-upgrade-not-forwarded': { gate: 'upgrade', state: 'stopped' },
  'probe-other-http': { gate: 'upgrade', state: 'stopped' },
  'probe-redirected': { gate: 'upgrade', state: 'stopped' },
  'probe-dropped-after-upgrade': { gate: 'greeting', state: 'stopped' },
  // gate 3
  'probe-websocket-silent': { gate: 'greeting', state: 'stopped' },
  'probe-websocket-other': { gate: 'greeting', state: 'stopped' },
  'probe-server-closed': { gate: 'greeting', state: 'stopped' },
  'probe-greeting': { gate: 'greeting', state: 'passed' },
  'probe-clock-skew': { gate: 'identity' },
  // gate 4
  'probe-gateway-starting': { gate: 'greeting', state: 'stopped' },
  'probe-protocol-answered': { gate: 'version' },
  'probe-protocol-silent': {},
  // gates 5 and 6: about this page
  'probe-origin-refused': { gate: 'origin', state: 'stopped' },
  'probe-identity-refused': { gate: 'identity', state: 'stopped' },
  'probe-anonymous-admitted': { gate: 'pairing', state: 'passed' },
  'probe-anonymous-other': {},
  // greeted, and then no answer came: nobody knows how far the question got
  'probe-unanswered': {},
  'probe-ended-early': {},
  // gates 7 and 8: the probe as a new device, after consent
  'probe-no-device-key': {},
  'probe-device-unanswered': {},
  'probe-device-other': {},
  'probe-device-gone': { gate: 'reach', state: 'stopped' },
  'probe-token-missing': { gate: 'token', state: 'stopped' },
  'probe-token-refused': { gate: 'token', state: 'stopped' },
  'probe-password-refused': { gate: 'token', state: 'stopped' },
  'probe-login-refused': { gate: 'token', state: 'stopped' },
  'probe-login-by-proxy': { gate: 'token', state: 'stopped' },
  'probe-rate-limited': { gate: 'token', state: 'stopped' },
  'probe-token-accepted': { gate: 'token', state: 'passed' },
  'probe-pairing-pending': { gate: 'pairing', state: 'stopped' },
  'probe-answers-differ': {},
  'probe-paired-silently': { gate: 'pairing', state: 'passed' },
} as const satisfies Record<string, FindingFacts>;

export type ProbeCode = keyof typeof PROBE_CODES;
