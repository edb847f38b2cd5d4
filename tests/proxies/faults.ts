import type { ProbeCode } from '../../src/evidence/probe-codes.ts';
import type { Gate } from '../../src/gateway/gates.ts';
import type { EngineName } from '../support/engines/engine.ts';

/** What a page must find: the gate it stops at, the finding that says so, and what it makes of that. */
export interface Expected {
  readonly gate: Gate;
  readonly code: ProbeCode;
  /** The verdict's cause, with its word. */
  readonly verdict: string;
}

/** A way to put a proxy in front of a gateway. */
export interface Fault {
  /** In words, for the table. */
  readonly what: string;
  readonly expected: Expected;
  /** Where one family of browsers shows a page more, or less. */
  readonly but?: Partial<Record<EngineName, Expected>>;
  /** The scheme a user types; none where the address is bare. */
  readonly scheme?: 'https://';
  /** The path a user types behind host and port. */
  readonly path?: string;
}

const open = 'cannot-tell (cannot-tell)';
const through: Expected = { gate: 'identity', code: 'probe-identity-refused', verdict: open };
const foreign: Expected = { gate: 'origin', code: 'probe-origin-refused', verdict: open };
const otherHttp: Expected = { gate: 'upgrade', code: 'probe-other-http', verdict: open };
const redirected: Expected = {
  gate: 'upgrade',
  code: 'probe-redirected',
  verdict: 'proxy-or-vpn (likely)',
};
/** A full gateway and an extension that blocks sockets look the same, so no proxy is blamed for it alone. */
const noUpgrade: Expected = { gate: 'upgrade', code: 'probe-upgrade-not-forwarded', verdict: open };
/** A certificate, a closed port and an unknown name look alike where TLS is asked for. */
const failsSecurely: Expected = { gate: 'reach', code: 'probe-secure-failure', verdict: open };
const untrusted: Expected = { gate: 'reach', code: 'probe-tls-refused', verdict: 'proxy-or-vpn (likely)' };

/**
 * The set-ups. The page is at http://localhost, whose origin a gateway takes for its own machine's, so a proxy
 * that works lets it through to the identity gate. A page cannot see a status: 401, 403, 502 and 504 are one
 * class (`probe-other-http`), a redirect is another, and so is all that fails before HTTP (with TLS
 * `probe-secure-failure`).
 */
export const FAULTS = {
  right: { what: 'WebSocket headers handed on, nothing forwarded', expected: through },
  'right-forwarded': {
    what: 'the client address forwarded, and trustedProxies set',
    expected: foreign,
  },
  'forwarded-untrusted': { what: 'forwarded headers without trustedProxies: 403', expected: otherHttp },
  'no-upgrade': { what: 'Upgrade not handed on', expected: noUpgrade },
  'no-connection': { what: 'Connection not handed on', expected: noUpgrade },
  'http-1.0': { what: 'HTTP/1.0 to the gateway', expected: noUpgrade },
  'wrong-port': { what: 'wrong upstream port: 502 or 503', expected: otherHttp },
  slow: { what: 'upstream silent for 2 s: 504', expected: otherHttp },
  'login-401': { what: 'login wall: 401', expected: otherHttp },
  'login-302': {
    what: 'login wall: 302 to a login page',
    expected: redirected,
    // it follows a redirect to the same host and port
    but: { webkit: otherHttp },
  },
  'redirect-dead': {
    what: '302 to where nothing listens',
    expected: redirected,
  },
  prefix: { what: 'path prefix taken off', expected: through, path: '/claw' },
  'prefix-slash': {
    // WebKitGTK follows a redirect of an upgrade; other browsers and Safari do not
    what: 'prefix handled with a slash at its end only: 301',
    expected: noUpgrade,
    but: { webkit: through },
    path: '/claw/',
  },
  'base-path': { what: 'path prefix kept, controlUi.basePath set', expected: through, path: '/claw' },
  'base-path-no-upgrade': {
    what: 'the same without Upgrade',
    expected: noUpgrade,
    path: '/claw',
  },
  idle: { what: 'idle sockets cut after 3 s (the check is quicker)', expected: through },
  'host-rewritten': { what: 'Host rewritten to another name', expected: through },
  'self-signed': {
    what: 'TLS with a certificate nobody trusts',
    expected: failsSecurely,
    but: { firefox: untrusted },
    scheme: 'https://',
  },
  static: { what: 'a static site at the same address', expected: otherHttp },
} as const satisfies Record<string, Fault>;

export type FaultId = keyof typeof FAULTS;

/** Ports behind the proxy. */
export interface Upstream {
  /** A gateway as installed. */
  readonly gateway: number;
  /** A gateway with `trustedProxies: ["127.0.0.1"]` and `controlUi.basePath: "/claw"`. */
  readonly trusting: number;
  /** Nothing listens here. */
  readonly dead: number;
  /** Takes connections and says nothing. */
  readonly silent: number;
}
