import type { Finding } from '../evidence/finding.ts';
import type { Secret } from '../gateway/device-frame.ts';
import { parseAddress } from '../probe/address.ts';
import { browserEffects, readPage } from '../probe/browser-effects.ts';
import { expectation } from '../probe/expect.ts';
import type { Typed } from './context.ts';
import type { Started } from './probe-actor.ts';
import { type Run, Runs } from './runs.ts';
import type { Looked } from './screen/facts.ts';

/** Has a run work on this browser. */
const inBrowser = (run: Run | undefined): Started | undefined =>
  run && ((listener, signal) => run(browserEffects(signal), listener, signal));

/** Looks at addresses as they are typed, and at the gateway there. */
export class Looking {
  readonly #runs = new Runs();

  /** What the page may show. @param text in the field of the address */
  facts(text: string): Looked {
    const typed = parseAddress(text);
    return {
      address: this.#runs.address,
      typed: typed.ok ? { address: typed, expected: expectation(typed, readPage()) } : undefined,
      sent: this.#runs.sent,
    };
  }

  /** The origin of what was typed; empty where it is no address. */
  originOf(text: string): string {
    const typed = parseAddress(text);
    return typed.ok ? new URL(typed.page).origin : '';
  }

  /** Reads what was typed, and gives what the machine may know of it. */
  type(text: string): Typed | undefined {
    return this.#runs.type(text);
  }

  /**
   * Takes over what was typed last.
   *
   * @returns what the field should show, where a secret was typed along
   */
  take(): string | undefined {
    this.#runs.take();
    const { address } = this.#runs;
    const removed = address?.notes.some((note) => note.endsWith('-removed'));
    return removed ? address?.page.replace(/\/$/, '') : undefined;
  }

  /** A run that asks as nobody. */
  probe(): Started | undefined {
    return inBrowser(this.#runs.probe());
  }

  /** A run that asks as a device. */
  device(secret: Secret | undefined, probed: readonly Finding[]): Started | undefined {
    return inBrowser(this.#runs.device(secret, probed));
  }

  /** Forgets the address and what was sent. */
  reset(): void {
    this.#runs.reset();
  }
}
