import type { Address } from './address.ts';
import type { Observed, SocketEnd } from './classify.ts';
import type { Conversation, Heard } from './conversation.ts';
import type { Effects } from './effects.ts';
import { isNear } from './host-kind.ts';

/** How long to wait for the socket to open and for the request beside it, in ms. */
const OPEN_WITHIN = 10_000;
/** A silent socket is called silent after this; a gateway greets within 90 ms on the same machine. */
const GREETS_WITHIN = 6_000;
/** While the permission bubble is open, waiting costs nothing and the clock does not count. */
const BUBBLE_WITHIN = 60_000;
const IMAGE_WITHIN = 4_000;
/** A file of the Control UI since 2026.2, served without a login, 32 × 32 pixels. */
const GATEWAY_IMAGE = 'favicon-32.png';

/** The request beside the socket: whether anything answered, and when. */
export interface Reach {
  readonly state: 'answered' | 'failed' | 'pending';
  readonly ms: number;
  readonly url: string;
}

/** Which permission this address needs from this page; undefined where none. */
export function permissionNeeded(address: Address, effects: Effects): 'loopback' | 'local' | undefined {
  if (effects.page.local || !isNear(address.kind)) return undefined;
  return address.kind === 'loopback' ? 'loopback' : 'local';
}

/** Sends the one no-cors request of a run and times it. */
export async function startReach(address: Address, effects: Effects, signal: AbortSignal): Promise<Reach> {
  const url = `${address.page}?probe=${Math.trunc(effects.clock()).toString(36)}`;
  const begun = effects.now();
  const need = permissionNeeded(address, effects);
  const asks = need !== undefined && (await effects.permission(need)) === 'prompt';
  const limit = new AbortController();
  const stop = (): void => limit.abort();
  signal.addEventListener('abort', stop, { once: true });
  const answer = effects.reach(url, limit.signal).then((ok): Reach['state'] => (ok ? 'answered' : 'failed'));
  const timeout = effects
    .after(asks ? BUBBLE_WITHIN : OPEN_WITHIN, limit.signal)
    .then((): Reach['state'] => 'pending');
  const state = await Promise.race([answer, timeout]);
  limit.abort();
  signal.removeEventListener('abort', stop);
  return { state, ms: effects.now() - begun, url };
}

/** The socket up to its first frame or its end. */
export interface FirstWord {
  readonly frame?: string;
  readonly otherFrame: boolean;
  readonly opened: boolean;
  readonly errored: boolean;
  readonly end: SocketEnd;
  readonly close?: { readonly code: number; readonly reason: string };
  readonly ms: number;
}

/** Listens until the first frame, the end of the socket, or the time runs out. */
export async function firstWord(talk: Conversation, effects: Effects, patient: boolean): Promise<FirstWord> {
  const begun = effects.now();
  let opened = false;
  let errored = false;
  const ended = (end: SocketEnd, more: Partial<FirstWord> = {}): FirstWord => ({
    opened,
    errored,
    end,
    otherFrame: false,
    ms: effects.now() - begun,
    ...more,
  });
  for (;;) {
    const event: Heard = errored
      ? await talk.closeAfterError()
      : await talk.next(opened ? GREETS_WITHIN : patient ? BUBBLE_WITHIN : OPEN_WITHIN);
    if (event.type === 'open') opened = true;
    else if (event.type === 'frame') return ended('pending', { frame: event.text, opened: true });
    else if (event.type === 'other-frame' || event.type === 'flood')
      return ended('pending', { otherFrame: true });
    else if (event.type === 'threw') return ended('threw');
    else if (event.type === 'close')
      return ended('closed', { close: { code: event.code, reason: event.reason } });
    else if (event.type === 'quiet') return ended('pending');
    else if (errored) return ended('error-without-close');
    else errored = true;
  }
}

/** Gathers everything `classify` needs, loading the image only where it can decide. */
export async function observe(
  address: Address,
  effects: Effects,
  word: FirstWord,
  reach: Reach,
  signal: AbortSignal,
): Promise<Observed> {
  const need = permissionNeeded(address, effects);
  const noFrame = word.frame === undefined && !word.opened;
  const limit = AbortSignal.any([signal, AbortSignal.timeout(IMAGE_WITHIN)]);
  const size =
    noFrame && reach.state === 'answered'
      ? await effects.loadImage(`${address.page}${GATEWAY_IMAGE}`, limit)
      : undefined;
  return {
    socket: word.end,
    opened: word.opened,
    errored: word.errored,
    closeCode: word.close?.code,
    socketMs: word.ms,
    reach: reach.state,
    reachMs: reach.ms,
    reachTiming: effects.timingOf(reach.url),
    image: size?.[0] === 32 && size[1] === 32,
    violated: effects.policyViolations() > 0,
    permission: need ? await effects.permission(need) : 'not-needed',
    policyAllows: need ? effects.policyAllows(need) : undefined,
    page: effects.page,
    secure: address.secure,
  };
}
