import type { ProbeCode } from '../evidence/probe-codes.ts';
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
  /** The no-cors request: answered, failed, or still open when its time ran out. */
  readonly reach: 'answered' | 'failed' | 'pending';
  readonly reachMs: number;
  /** Duration of its resource timing entry; undefined where the browser made none. */
  readonly reachTiming?: number | undefined;
  /** The image that only a gateway serves. */
  readonly image: boolean;
  readonly violated: boolean;
  /** The reader's permission for near addresses, where this page and this address need one. */
  readonly permission: Permission | 'not-needed';
  readonly policyAllows: boolean | undefined;
  readonly page: Page;
  /** The address is `wss:`. */
  readonly secure: boolean;
}

/** A dead host answers nothing until the system gives up: about 3 s on Linux; 1.8 s is the written limit. */
const GIVES_UP = 1_800;

function blockedByBrowser(o: Observed): ProbeCode | undefined {
  if (o.violated) return 'probe-own-policy';
  if (o.socket === 'threw') return 'probe-mixed-content';
  // WebKit refuses without a word, and how soon that is heard says more about how busy the page is
  const mixed = o.page.https && !o.secure;
  if (mixed && o.socket === 'error-without-close' && o.reach === 'failed') return 'probe-mixed-content';
  if (o.permission !== 'denied' || o.reach !== 'failed') return undefined;
  if (o.policyAllows === false) return 'probe-policy-denied';
  return o.page.secureContext ? 'probe-permission-denied' : 'probe-insecure-page';
}

function answeredOverHttp(o: Observed): ProbeCode | undefined {
  if (o.reach !== 'answered') return undefined;
  return o.image ? 'probe-upgrade-not-forwarded' : 'probe-other-http';
}

/**
 * Names what stands behind an attempt that brought no frame; the first rule that fits counts. The order and
 * the limits are from 240 runs against 55 kinds of target in three browser engines (November 2026).
 *
 * @returns the code of the finding; `probe-fast-failure` where the browser shows nothing more
 */
export function classify(o: Observed): ProbeCode {
  const blocked = blockedByBrowser(o);
  if (blocked) return blocked;
  const ownCode = o.closeCode !== undefined && o.closeCode !== 1006 && o.closeCode !== 1015;
  if (ownCode) return 'probe-server-closed';
  if (o.opened && o.socket === 'pending') return 'probe-websocket-silent';
  // Firefox may leave out `open`, and then the `error` as well, when a proxy drops the socket after 101
  if (o.opened || (o.socket === 'closed' && !o.errored)) return 'probe-dropped-after-upgrade';
  const slow = o.reach === 'failed' && o.reachMs >= GIVES_UP;
  if (slow && o.socket === 'closed' && o.socketMs >= GIVES_UP) return 'probe-unreachable';
  const http = answeredOverHttp(o);
  if (http) return http;
  if (o.closeCode === 1015) return 'probe-tls-refused';
  if (o.reach === 'pending') return 'probe-no-answer';
  return 'probe-fast-failure';
}
