import type { ProbeCode } from '../evidence/probe-codes.ts';
import { answers, type Reach } from './beside.ts';
import type { Page, Permission } from './effects.ts';

/** How the socket ended that never brought a greeting. */
export type SocketEnd = 'threw' | 'error-without-close' | 'closed' | 'pending';

/** All that was observed of an attempt that brought no frame. Times in ms since the attempt began. */
export interface Observed {
  readonly socket: SocketEnd;
  readonly opened: boolean;
  readonly errored: boolean;
  readonly closeCode?: number | undefined;
  readonly socketMs: number;
  /** The no-cors request: answered, sent on elsewhere, failed, or still open when its time ran out. */
  readonly reach: Reach['state'];
  readonly reachMs: number;
  /** Duration of its resource timing entry; undefined where the browser made none. */
  readonly reachTiming?: number | undefined;
  /** The image that only a gateway serves. */
  readonly image: boolean;
  readonly violated: boolean;
  /** Where the page is not on this machine: the user's permission for what is near. */
  readonly permission: Permission | 'not-needed';
  readonly policyAllows: boolean | undefined;
  readonly page: Page;
  /** The browser says that it has no network at all, and this address needs one. */
  readonly offline: boolean;
  /** The address is this machine itself: nothing on the way swallows packets. */
  readonly loopback: boolean;
  /** The address itself shows that it is near; a name may lead anywhere. */
  readonly near: boolean;
  /** The address is `wss:`. */
  readonly secure: boolean;
}

/** A dead host answers nothing until the system gives up: about 3 s on Linux; 1.8 s is the written limit. */
const GIVES_UP = 1_800;
/** … and for the request and the socket alike, however far apart two answers of a user are. */
const SAME_WAIT = 500;
/** Nobody answers or closes the browser's question sooner. */
export const ANSWERS_AFTER = 700;

function blockedByBrowser(o: Observed): ProbeCode | undefined {
  if (o.violated) return 'probe-own-policy';
  if (o.socket === 'threw') return 'probe-mixed-content';
  // WebKit refuses without a word, and how soon that is heard says more about how busy the page is
  const mixed = o.page.https && !o.secure;
  return mixed && o.socket === 'error-without-close' && o.reach === 'failed'
    ? 'probe-mixed-content'
    : undefined;
}

function connected(o: Observed): ProbeCode | undefined {
  const ownCode = o.closeCode !== undefined && o.closeCode !== 1006 && o.closeCode !== 1015;
  if (ownCode) return 'probe-server-closed';
  if (o.opened && o.socket === 'pending') return 'probe-websocket-silent';
  // Firefox may leave out `open`, and then the `error` as well, when a proxy drops the socket after 101
  return o.opened || (o.socket === 'closed' && !o.errored) ? 'probe-dropped-after-upgrade' : undefined;
}

function unreachable(o: Observed): ProbeCode | undefined {
  const both = o.reach === 'failed' && o.socket === 'closed';
  const slow = o.reachMs >= GIVES_UP && Math.abs(o.reachMs - o.socketMs) < SAME_WAIT;
  // a user who closes the question twice may take as long both times
  const asked = o.page.secureContext && o.permission === 'prompt';
  return both && slow && !asked ? 'probe-unreachable' : undefined;
}

/**
 * A failure that may be the browser's own. Without a permission a browser refuses near addresses, and without a
 * word to the page: Chromium 153 that has no window to ask in leaves the state at `prompt`, and so does a user
 * who closes the question.
 */
function notPermitted(o: Observed): ProbeCode | undefined {
  if (o.reach !== 'failed' || o.permission === 'not-needed' || o.permission === 'unknown') return undefined;
  if (o.near && o.policyAllows === false) return 'probe-policy-denied';
  // whatever state is told: Chromium asks nobody there
  if (!o.page.secureContext) return o.near ? 'probe-insecure-page' : 'probe-permission-missing';
  if (o.permission === 'denied') return o.near ? 'probe-permission-denied' : 'probe-permission-missing';
  const asked = o.near || o.reachMs >= ANSWERS_AFTER;
  return o.permission === 'prompt' && asked ? 'probe-permission-missing' : undefined;
}

function answeredOverHttp(o: Observed): ProbeCode | undefined {
  if (o.reach === 'redirected') return 'probe-redirected';
  if (o.reach !== 'answered') return undefined;
  return o.image ? 'probe-upgrade-not-forwarded' : 'probe-other-http';
}

/** Firefox alone shows that something took the connection. */
const wasTaken = (o: Observed): boolean => o.page.timesConnections && (o.reachTiming ?? 0) > 0;

function failed(o: Observed): ProbeCode {
  if (o.reach === 'pending') return o.loopback || wasTaken(o) ? 'probe-port-silent' : 'probe-no-answer';
  if (wasTaken(o)) return 'probe-connected-then-closed';
  return o.secure ? 'probe-secure-failure' : 'probe-fast-failure';
}

/**
 * Names what stands behind an attempt that brought no frame; the first rule that fits counts. The order and
 * the limits are from 240 runs against 55 kinds of target in three browser engines, and from a browser whose
 * question was answered, refused and closed (November 2026).
 *
 * @returns the code of the finding; `probe-fast-failure` or `probe-secure-failure` where the browser shows
 *   nothing more
 */
export function classify(o: Observed): ProbeCode {
  return (
    blockedByBrowser(o) ??
    (o.offline && !o.opened && !answers(o.reach) ? 'probe-browser-offline' : undefined) ??
    connected(o) ??
    unreachable(o) ??
    (o.closeCode === 1015 ? 'probe-tls-refused' : undefined) ??
    notPermitted(o) ??
    answeredOverHttp(o) ??
    failed(o)
  );
}
