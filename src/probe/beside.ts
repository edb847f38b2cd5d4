import type { Address } from './address.ts';
import type { Effects, Ended } from './effects.ts';
import { isNear } from './host-kind.ts';

/** How long the request and the socket may take together, in ms. */
const ANSWERS_WITHIN = 10_000;
/** While the browser's question is open, waiting costs nothing. Of a name nobody can tell whether it is. */
const ASKED_WITHIN = { near: 60_000, name: 30_000 };
/**
 * A socket that has not opened by then is not waited for alone. A dead host lets both fail after 3 s on Linux, and
 * only two waits that end together show it.
 */
const SLOW_TO_OPEN = 1_000;

/** A web request to the same place: whether anything answered, and when. */
export interface Reach {
  readonly state: Ended | 'pending';
  readonly ms: number;
  /** How long after the socket it was sent, in ms. */
  readonly after: number;
  readonly url: string;
}

/** Says whether something is there that speaks HTTP, wherever it then points. */
export const answers = (state: Reach['state']): boolean => state === 'answered' || state === 'redirected';

/** In the place of a request that was not sent. */
export const NOT_ASKED: Reach = { state: 'pending', ms: 0, after: 0, url: '' };

/**
 * Sends the one no-cors request of a run and times it.
 *
 * @param how `asks`: the browser may ask the user first; `after`: how long the socket has waited already, in ms
 */
export async function startReach(
  address: Address,
  effects: Effects,
  signal: AbortSignal,
  how: { readonly asks?: boolean; readonly after?: number } = {},
): Promise<Reach> {
  const { asks = false, after = 0 } = how;
  const url = `${address.page}?probe=${Math.trunc(effects.clock()).toString(36)}`;
  const begun = effects.now();
  const limit = new AbortController();
  const stop = (): void => limit.abort();
  signal.addEventListener('abort', stop, { once: true });
  const within = asks ? ASKED_WITHIN[isNear(address.kind) ? 'near' : 'name'] : ANSWERS_WITHIN - after;
  const timeout = effects.after(within, limit.signal).then((): Reach['state'] => 'pending');
  const state = await Promise.race([effects.reach(url, limit.signal), timeout]);
  limit.abort();
  signal.removeEventListener('abort', stop);
  return { state, ms: effects.now() - begun, after, url };
}

/** The request beside a socket: sent once, and only where the socket fails or is slow to open. */
export class Beside {
  readonly #start: () => Promise<Reach>;
  readonly #spared = new AbortController();
  #reach: Promise<Reach> | undefined;

  /** @param asked the request that was sent before the socket, where the browser asked first */
  constructor(address: Address, effects: Effects, signal: AbortSignal, asked: Reach | undefined) {
    const begun = effects.now();
    this.#start = () => startReach(address, effects, signal, { after: effects.now() - begun });
    if (asked) this.#reach = Promise.resolve(asked);
    else
      void effects.after(SLOW_TO_OPEN, AbortSignal.any([signal, this.#spared.signal])).then(() => {
        if (!signal.aborted && !this.#spared.signal.aborted) void this.reach();
      });
  }

  /** What came of the request; it is sent now unless it was before. */
  reach(): Promise<Reach> {
    this.spare();
    this.#reach ??= this.#start();
    return this.#reach;
  }

  /** The socket has opened: no request is needed. */
  spare(): void {
    this.#spared.abort();
  }
}
