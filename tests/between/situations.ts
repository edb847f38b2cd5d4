import type { ProbeCode } from '../../src/evidence/probe-codes.ts';
import type { EngineName } from '../support/engines/engine.ts';
import type { ProgramName } from '../support/proxies/program.ts';
import type { Target } from '../support/targets.ts';
import { filled } from './full.ts';
import type { Gateways } from './gateways.ts';
import * as between from './programs.ts';
import { onceOnly } from './turns.ts';

/** What the page must say. */
export interface Right {
  /** The last finding. */
  readonly finding: ProbeCode;
  /** The verdict's cause, with its word. */
  readonly verdict: string;
  /** The first step, where one is shown. */
  readonly step?: string;
  /** What that finding's sentence must hold. */
  readonly says?: string;
}

/** What stands between a page and a gateway, what its user types, and what is right then. */
export interface Situation {
  readonly what: string;
  /** Programs it takes. */
  readonly needs?: readonly ProgramName[];
  /** Brings it about. */
  readonly open: (gateways: Gateways) => Promise<Target>;
  /** Typed before host and port, and behind. */
  readonly typed?: readonly [scheme: 'http://' | 'https://' | '', path?: string];
  /** A token to ask with as a device. */
  readonly token?: string;
  /** How many ms the clock of the page is off. */
  readonly clockOff?: number;
  readonly right: Right;
  /** In which browsers beside Chromium, which sees all; where they show a page more or less, what is right there. */
  readonly also?: Partial<Record<EngineName, Right>>;
  /** Where Chromium has it in another suite. */
  readonly elsewhere?: string;
}

const CANNOT_TELL = 'cannot-tell (cannot-tell)';
const DOWN = { verdict: 'gateway-down-or-unreachable (likely)', step: 'status' } as const;
const through: Right = { finding: 'probe-identity-refused', verdict: CANNOT_TELL };
/** A page at localhost is nobody's to a client from afar. */
const foreign: Right = { finding: 'probe-origin-refused', verdict: CANNOT_TELL };
const noUpgrade: Right = { finding: 'probe-upgrade-not-forwarded', verdict: CANNOT_TELL };
const secure: Right = { finding: 'probe-scheme-secure', verdict: CANNOT_TELL };
const plain: Right = { finding: 'probe-scheme-plain', verdict: CANNOT_TELL };
/**
 * A closed port looks the same to Chromium and WebKit: the same events, the same fields of the timing entry, and a
 * duration of 1.0 ms at most in place of 1.1 at least (Chromium 153, loopback, November 2026). So the sentence names both.
 */
const closesAtOnce: Right = { finding: 'probe-fast-failure', ...DOWN, says: 'holds it and closes at once' };
const takenAndClosed: Right = { finding: 'probe-connected-then-closed', verdict: CANNOT_TELL };
/** It hangs or has stopped: to whoever asks again both are gone. */
const gone: Right = { finding: 'probe-device-gone', ...DOWN };
const everywhere = (right: Right): NonNullable<Situation['also']> => ({ firefox: right, webkit: right });

/**
 * What no other suite has: `proxies` has nginx, Caddy and HAProxy, `hostile` has what is no gateway, `gateway` has a
 * gateway as installed, `replay` has the releases.
 */
export const SITUATIONS: readonly Situation[] = [
  {
    what: 'Apache with upgrade=websocket',
    needs: ['apache2'],
    open: between.apache('upgrade=websocket'),
    right: foreign,
  },
  {
    what: 'Apache without it',
    needs: ['apache2'],
    open: between.apache(),
    right: noUpgrade,
    also: everywhere(noUpgrade),
  },
  { what: 'Squid that hands WebSockets on', needs: ['squid'], open: between.squid(true), right: foreign },
  { what: 'Squid as installed', needs: ['squid'], open: between.squid(false), right: noUpgrade },
  {
    what: 'Varnish that pipes WebSockets',
    needs: ['varnishd'],
    open: between.varnish(true),
    right: foreign,
  },
  { what: 'Varnish as installed', needs: ['varnishd'], open: between.varnish(false), right: noUpgrade },
  { what: 'socat', needs: ['socat'], open: between.socat, right: through },
  { what: 'an SSH tunnel', needs: ['sshd', 'ssh'], open: between.sshTunnel, right: through },
  {
    what: 'stunnel, https typed',
    needs: ['stunnel4'],
    open: between.stunnel,
    typed: ['https://'],
    right: through,
    also: everywhere(through),
  },
  {
    what: 'stunnel, http typed',
    needs: ['stunnel4'],
    open: between.stunnel,
    typed: ['http://'],
    right: secure,
    also: everywhere(secure),
  },
  {
    what: 'nginx with TLS, http typed',
    needs: ['nginx'],
    open: between.nginxWithTls,
    typed: ['http://'],
    right: secure,
    also: everywhere(secure),
  },
  {
    what: 'a gateway without TLS, https typed',
    open: between.itself('trusting'),
    typed: ['https://'],
    right: plain,
    also: everywhere(plain),
    elsewhere: 'gateway',
  },
  {
    what: 'a path below the one that is served',
    needs: ['nginx'],
    open: between.nginxAtRoot,
    typed: ['', '/claw/chat'],
    right: { finding: 'probe-path-other', verdict: CANNOT_TELL },
  },
  {
    what: 'a path that nobody serves, nor what is above it',
    needs: ['nginx'],
    open: between.nginxAtRoot,
    typed: ['', '/a/b/c/d'],
    right: { finding: 'probe-other-http', verdict: CANNOT_TELL },
  },
  {
    what: 'nginx that returns 444',
    needs: ['nginx'],
    open: between.nginxWithout,
    right: closesAtOnce,
    also: { firefox: takenAndClosed, webkit: closesAtOnce },
  },
  {
    what: 'a port that wants the PROXY protocol',
    needs: ['haproxy'],
    open: between.haproxyWantsProxy,
    right: closesAtOnce,
    also: { firefox: takenAndClosed },
  },
  {
    what: 'a gateway with too many open sockets: 503',
    open: async (gateways) => filled(await gateways.of('trusting')),
    right: noUpgrade,
    also: everywhere(noUpgrade),
  },
  {
    what: 'a clock that is ten minutes off',
    open: between.itself('trusting'),
    clockOff: 600_000,
    right: { finding: 'probe-clock-skew', verdict: CANNOT_TELL, step: 'clock' },
  },
  {
    what: 'a gateway that is gone before it is asked as a device',
    open: async (gateways) => onceOnly((await gateways.of('trusting')).port, 'gone'),
    token: 'the-right-token',
    right: gone,
  },
  {
    what: 'a gateway that hangs before it is asked as a device',
    open: async (gateways) => onceOnly((await gateways.of('trusting')).port, 'hung'),
    token: 'the-right-token',
    right: gone,
  },
  {
    what: 'two gateways behind one name, in turn',
    needs: ['nginx'],
    open: between.nginxInTurn,
    token: 'the-right-token',
    right: { finding: 'probe-answers-differ', verdict: CANNOT_TELL },
  },
  {
    what: 'a gateway with TLS of its own, http typed',
    open: between.itself('secure'),
    typed: ['http://'],
    right: secure,
    also: everywhere(secure),
  },
  {
    what: 'password mode, and a token typed',
    open: between.itself('secure'),
    typed: ['https://'],
    token: 'a-wrong-password',
    right: {
      finding: 'probe-password-refused',
      verdict: 'token-missing-or-wrong (likely)',
      step: 'password-enter',
    },
  },
  {
    what: 'a proxy logs people in',
    open: between.itself('proxy-login'),
    token: 'any-token',
    right: { finding: 'probe-login-by-proxy', verdict: CANNOT_TELL },
  },
  {
    what: 'a gateway that asks for no login',
    open: between.itself('open'),
    token: 'any-token',
    right: { finding: 'probe-pairing-pending', verdict: CANNOT_TELL },
  },
];
