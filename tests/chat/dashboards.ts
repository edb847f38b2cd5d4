import { type Device, newDevice } from '../support/device.ts';
import type { Gateway } from '../support/gateway.ts';
import { Operator } from '../support/operator.ts';
import { knock } from '../support/outside.ts';

/** What a dashboard asks for in every release, whatever else it asks for in some. */
export const DASHBOARD = [
  'operator.admin',
  'operator.read',
  'operator.write',
  'operator.approvals',
  'operator.pairing',
] as const;

/** A dashboard that waits for approval. */
interface Waiting {
  readonly device: Device;
  readonly requestId: string;
}

/** The dashboards that knock at a gateway from outside. */
export class Dashboards {
  readonly #gateway: Gateway;
  readonly #waiting: Waiting[] = [];

  constructor(gateway: Gateway) {
    this.#gateway = gateway;
  }

  /** Has exactly so many wait, the oldest first; those that wait already are among them. */
  async waiting(count: number): Promise<readonly Waiting[]> {
    const surplus = this.#waiting.splice(count);
    if (surplus.length > 0) {
      const operator = await Operator.open(this.#gateway, DASHBOARD);
      for (const { requestId } of surplus) await operator.reject(requestId);
      operator.close();
    }
    while (this.#waiting.length < count) {
      const device = newDevice();
      const { message, details } = await this.#knock(device);
      const requestId = details['requestId'];
      if (typeof requestId !== 'string') throw new Error(`No request was made: ${message}`);
      this.#waiting.push({ device, requestId });
    }
    return this.#waiting;
  }

  /** Whether one is let in that waited; it knocks once more. */
  async letIn(waiting: Waiting): Promise<boolean> {
    const { ok } = await this.#knock(waiting.device);
    if (ok) this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
    return ok;
  }

  #knock(device: Device): ReturnType<typeof knock> {
    return knock(this.#gateway, device, 'outside', DASHBOARD);
  }
}
