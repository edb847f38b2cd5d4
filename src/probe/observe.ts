import type { Address } from './address.ts';
import { answers, type Beside, NOT_ASKED } from './beside.ts';
import type { Observed, SocketEnd } from './classify.ts';
import type { Conversation, Heard } from './conversation.ts';
import type { Effects, Page, Permission } from './effects.ts';
import { isNear } from './host-kind.ts';

/** How long to wait for the socket to open, in ms. */
export const OPEN_WITHIN = 10_000;
/** … for the socket, where the request before it came to nothing. */
export const HURRY = 4_000;
/** A silent socket is called silent after this; a gateway greets within 90 ms on the same machine. */
const GREETS_WITHIN = 4_000;
const IMAGE_WITHIN = 4_000;
/** Firefox writes the timing of a failed request down up to some tenths of a second after it. */
const TIMED_WITHIN = 1_000;
/** A file of the Control UI since 2026.2, served without a login, 32 × 32 pixels. */
const GATEWAY_IMAGE = 'favicon-32.png';

/** Near is on this device or in its network; a name may lead to either, which no page can see. */
function needed(address: Address, page: Page): readonly ('loopback' | 'local')[] {
  if (page.local) return [];
  if (!isNear(address.kind)) return ['local', 'loopback'];
  return [address.kind === 'loopback' ? 'loopback' : 'local'];
}

const WORST_FIRST: readonly Permission[] = ['denied', 'prompt', 'unknown', 'granted'];

/** The permission this address may need from this page: where there are two, the one that grants less. */
export async function permissionFor(address: Address, effects: Effects): Promise<Permission | 'not-needed'> {
  const states = await Promise.all(needed(address, effects.page).map((each) => effects.permission(each)));
  return WORST_FIRST.find((state) => states.includes(state)) ?? 'not-needed';
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

/**
 * Listens until the first frame, the end of the socket, or the time runs out.
 *
 * @param within how long the socket may take to open, in ms
 * @param onOpen is told at once when it has opened
 */
export async function firstWord(
  talk: Conversation,
  effects: Effects,
  within: number = OPEN_WITHIN,
  onOpen: () => void = () => undefined,
): Promise<FirstWord> {
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
      : await talk.next(opened ? GREETS_WITHIN : within);
    if (event.type === 'open') {
      opened = true;
      onOpen();
    } else if (event.type === 'frame') return ended('pending', { frame: event.text, opened: true });
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

/**
 * Gathers everything `classify` needs. Of a socket that opened, what stands beside it says nothing; the image is
 * loaded only where it can decide.
 */
export async function observe(
  address: Address,
  effects: Effects,
  word: FirstWord,
  look: Pick<Beside, 'reach'>,
  signal: AbortSignal,
): Promise<Observed> {
  const reach = word.opened ? NOT_ASKED : await look.reach();
  const [need] = needed(address, effects.page);
  const noFrame = word.frame === undefined && !word.opened;
  const limit = AbortSignal.any([signal, AbortSignal.timeout(IMAGE_WITHIN)]);
  const size =
    noFrame && reach.state === 'answered'
      ? await effects.loadImage(`${address.page}${GATEWAY_IMAGE}`, limit)
      : undefined;
  // only there, and only where nothing answered, does it say more than that
  const times = effects.page.timesConnections && !answers(reach.state) && !word.opened;
  const told = AbortSignal.any([signal, AbortSignal.timeout(TIMED_WITHIN)]);
  const reachTiming = times ? await effects.timingOf(reach.url, told) : undefined;
  return {
    socket: word.end,
    opened: word.opened,
    errored: word.errored,
    closeCode: word.close?.code,
    socketMs: word.ms,
    reach: reach.state,
    reachMs: reach.after + reach.ms,
    reachTiming,
    image: size?.[0] === 32 && size[1] === 32,
    violated: effects.policyViolations() > 0,
    permission: await permissionFor(address, effects),
    policyAllows: need ? effects.policyAllows(need) : undefined,
    page: effects.page,
    offline: address.kind !== 'loopback' && !effects.online(),
    loopback: address.kind === 'loopback',
    near: isNear(address.kind),
    secure: address.secure,
  };
}
