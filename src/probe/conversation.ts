import type { Effects, Socket, SocketEvent } from './effects.ts';

/** A server that floods is cut off here; a gateway sends two frames before it closes. */
const MAX_EVENTS = 16;
/** WebKit reports a blocked socket by an error without a close; others close within this time, in ms. */
const CLOSE_FOLLOWS_ERROR = 700;

/**
 * `threw`: the constructor refused before any packet. `quiet`: the time ran out, or in that time came only something
 * so long that another machine would not have had it yet. The same server is told the same everywhere.
 */
export type Heard =
  | Exclude<SocketEvent, { readonly type: 'endless' }>
  | { readonly type: 'threw' }
  | { readonly type: 'quiet' }
  | { readonly type: 'flood' };

/** One socket as a queue of events, so that a step can wait for the next one with a time-out. */
export class Conversation {
  readonly #queue: Heard[] = [];
  #wake: (() => void) | undefined;
  #socket: Socket | undefined;
  #count = 0;
  readonly #effects: Effects;
  readonly #signal: AbortSignal;

  /** Opens the socket at once. It is closed by `end()` or when the signal fires. */
  constructor(effects: Effects, url: string, signal: AbortSignal) {
    this.#effects = effects;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.end(), { once: true });
    try {
      this.#socket = effects.openSocket(url, (event) => this.#hear(event));
    } catch {
      this.#hear({ type: 'threw' });
    }
  }

  #hear(event: SocketEvent | Heard): void {
    this.#count += 1;
    if (this.#count > MAX_EVENTS + 1) return;
    const flood = this.#count > MAX_EVENTS;
    const endless = event.type === 'endless';
    this.#queue.push(flood ? { type: 'flood' } : endless ? { type: 'quiet' } : event);
    if (flood || endless) this.end();
    this.#wake?.();
  }

  /**
   * Waits for the next event.
   *
   * @param ms how long to wait; then `quiet` is given and the socket stays open
   */
  async next(ms: number): Promise<Heard> {
    const timer = new AbortController();
    const stop = (): void => timer.abort();
    this.#signal.addEventListener('abort', stop, { once: true });
    if (this.#queue.length === 0) {
      const woken = new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      await Promise.race([woken, this.#effects.after(ms, timer.signal)]);
      this.#wake = undefined;
    }
    timer.abort();
    this.#signal.removeEventListener('abort', stop);
    return this.#queue.shift() ?? { type: 'quiet' };
  }

  /**
   * Starts a limit for a wait of several events.
   *
   * @returns how many ms of it are left at the time of asking
   */
  within(ms: number): () => number {
    const end = this.#effects.now() + ms;
    return () => Math.max(0, end - this.#effects.now());
  }

  /** Waits for the close that should follow an error; `error` again where none comes. */
  async closeAfterError(): Promise<Heard> {
    const event = await this.next(CLOSE_FOLLOWS_ERROR);
    return event.type === 'quiet' ? { type: 'error' } : event;
  }

  /** Sends a frame; a socket that is gone already swallows it. */
  say(text: string): void {
    this.#socket?.send(text);
  }

  end(): void {
    this.#socket?.close();
  }
}
