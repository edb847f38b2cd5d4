import type { FindingCode } from '../evidence/finding.ts';
import { type Challenge, readChallenge } from '../gateway/frames.ts';
import type { Address } from './address.ts';
import { Conversation } from './conversation.ts';
import type { Effects } from './effects.ts';
import { isNear } from './host-kind.ts';
import { firstWord, HURRY } from './observe.ts';

/** Endings that a wrong scheme or a path too long may have: something may be there, and not be spoken to rightly. */
const MAY_BE_TYPED_WRONG: readonly FindingCode[] = [
  'probe-fast-failure',
  'probe-secure-failure',
  'probe-tls-refused',
  'probe-connected-then-closed',
  'probe-upgrade-not-forwarded',
  'probe-other-http',
  'probe-redirected',
];
/** A dashboard's own pages are one or two names deep. */
const MOST_PARENTS = 2;

/** Another way to the same host, and what is said where it is the right one. */
interface Way {
  readonly address: Address;
  readonly code: FindingCode;
}

/** Another way at which a gateway greeted. */
export interface Found extends Way {
  readonly talk: Conversation;
  readonly challenge: Challenge;
}

/** The same host by another scheme or another path. */
function other(address: Address, protocol: string, path: string): Address {
  const { host } = new URL(address.socket);
  const shown = `${host}${path}`;
  return {
    ...address,
    socket: `${protocol}//${host}${path || '/'}`,
    page: `${protocol.replace('ws', 'http')}//${shown}/`,
    shown,
    secure: protocol === 'wss:',
  };
}

/**
 * The other ways that a socket can be tried by: the other scheme, then the paths above.
 *
 * @param https the page is served over https, where plain sockets to what is far are forbidden
 */
export function waysBeside(address: Address, https: boolean): readonly Way[] {
  const { protocol, port, pathname } = new URL(address.socket);
  const path = pathname.replace(/\/+$/, '');
  const ways: Way[] = [];
  if (!address.secure) ways.push({ address: other(address, 'wss:', path), code: 'probe-scheme-secure' });
  // at the port of https nobody speaks plainly
  else if (port !== '' && (!https || isNear(address.kind)))
    ways.push({ address: other(address, 'ws:', path), code: 'probe-scheme-plain' });
  let parent = path;
  for (let up = 0; up < MOST_PARENTS && parent !== ''; up += 1) {
    parent = parent.replace(/\/[^/]*$/, '');
    ways.push({ address: other(address, protocol, parent), code: 'probe-path-other' });
  }
  return ways;
}

/**
 * Looks whether a gateway greets at the same host by another way than the one that was typed.
 *
 * @param seen what the typed way came to
 * @returns undefined where no other way can help, or none does
 */
export async function findOtherWay(
  address: Address,
  seen: FindingCode,
  effects: Effects,
  signal: AbortSignal,
): Promise<Found | undefined> {
  if (!MAY_BE_TYPED_WRONG.includes(seen)) return undefined;
  for (const way of waysBeside(address, effects.page.https)) {
    if (signal.aborted) return undefined;
    const talk = new Conversation(effects, way.address.socket, signal);
    const { frame } = await firstWord(talk, effects, HURRY);
    const challenge = frame === undefined ? undefined : readChallenge(frame);
    if (challenge) return { ...way, talk, challenge };
    talk.end();
  }
  return undefined;
}
