import type { Finding } from '../evidence/finding.ts';
import type { Address } from '../probe/address.ts';
import { askAsDevice } from '../probe/device.ts';
import type { Effects } from '../probe/effects.ts';
import { probe } from '../probe/run.ts';
import { type Sent, telling } from '../probe/sent.ts';
import { protocolIn } from './device-step.ts';
import type { Run } from './probe-actor.ts';
import { takeSecret } from './secret.ts';

/** Prepares runs of the probe. Address and secret are here and not in the machine, whose context may be shown or kept. */
export class Runs {
  readonly #root: HTMLElement;
  /** The address to look at, once the user gave one. */
  address: Address | undefined;
  /** What left the browser since the last probe began, secrets taken out. */
  sent: Sent[] = [];

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  #telling(effects: Effects, secret?: string): Effects {
    return telling(effects, (sent) => this.sent.push(sent), secret);
  }

  /** A run that asks as nobody; none where there is no address. */
  probe(): Run | undefined {
    const { address } = this;
    if (!address) return undefined;
    this.sent = [];
    return (effects, listener, signal) => probe(address, this.#telling(effects), listener, signal);
  }

  /** A run that asks as a device. It takes the secret out of the field; nothing else ever holds it. */
  device(probed: readonly Finding[]): Run | undefined {
    const { address } = this;
    const secret = takeSecret(this.#root);
    const protocol = protocolIn(probed);
    if (!address || !secret) return undefined;
    return (effects, listener, signal) =>
      askAsDevice(address, secret, protocol, this.#telling(effects, secret.value), listener, signal);
  }

  /** Forgets the address and what was sent. */
  reset(): void {
    this.address = undefined;
    this.sent = [];
  }
}
