import type { Finding } from '../evidence/finding.ts';
import { withoutTyped } from '../evidence/redact-typed.ts';
import type { Secret } from '../gateway/device-frame.ts';
import { type Address, parseAddress } from '../probe/address.ts';
import { askAsDevice } from '../probe/device.ts';
import type { DeviceKey, Effects } from '../probe/effects.ts';
import type { Listener } from '../probe/reporter.ts';
import { probe } from '../probe/run.ts';
import { type Sent, telling } from '../probe/sent.ts';
import type { Typed } from './context.ts';
import { protocolIn } from './device-step.ts';

/** One run of the probe or of the question as a device. */
export type Run = (effects: Effects, listener: Listener, signal: AbortSignal) => Promise<void>;

/** Prepares runs of the probe. The address is here and not in the machine, whose context may be shown or kept. */
export class Runs {
  #typed: Address | undefined;
  /** The address to look at, once the machine took what was typed. */
  address: Address | undefined;
  /** One key as long as the page is open: asked again, a gateway renews the request it has and makes no other. */
  #key: Promise<DeviceKey | undefined> | undefined;
  /** The way to that address at which a gateway was found. */
  #found: Address | undefined;
  /** What left the browser since the last probe began, secrets taken out. */
  sent: Sent[] = [];

  /**
   * Reads what was typed. It is looked at only once the machine says so.
   *
   * @returns what the machine may know of it
   */
  type(text: string): Typed | undefined {
    const typed = text.trim() === '' ? undefined : parseAddress(text);
    this.#typed = typed?.ok ? typed : undefined;
    return typed?.ok ? { ok: true, kind: typed.kind } : typed;
  }

  /** Takes over what was typed last. */
  take(): void {
    this.address = this.#typed;
  }

  #telling(effects: Effects, secret?: string): Effects {
    return telling(effects, (sent) => this.sent.push(sent), secret);
  }

  /** A run that asks as nobody; none where there is no address. */
  probe(): Run | undefined {
    const { address } = this;
    if (!address) return undefined;
    this.sent = [];
    this.#found = undefined;
    return async (effects, listener, signal) => {
      this.#found = await probe(address, this.#telling(effects), listener, signal);
    };
  }

  /**
   * A run that asks as a device; none where there is no address or no secret.
   *
   * @param secret is in the run alone and nowhere else
   */
  device(secret: Secret | undefined, probed: readonly Finding[]): Run | undefined {
    const address = this.#found ?? this.address;
    const protocol = protocolIn(probed);
    if (!address || !secret) return undefined;
    return (effects, listener, signal) => {
      // a gateway may send back what it was sent
      const found = ({ values, ...finding }: Finding): void =>
        listener.found({ ...finding, ...(values && { values: withoutTyped(values, secret.value) }) });
      const deaf = { ...listener, found };
      const telling = this.#telling(effects, secret.value);
      const key = (): Promise<DeviceKey | undefined> => (this.#key ??= effects.makeDevice());
      return askAsDevice(address, secret, key, protocol, telling, deaf, signal);
    };
  }

  /** Forgets the address and what was sent. */
  reset(): void {
    this.address = undefined;
    this.sent = [];
  }
}
