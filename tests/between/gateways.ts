import type { ChildProcess } from 'node:child_process';
import { type Gateway, type GatewayOptions, startGateway } from '../support/gateway.ts';

/** One that speaks TLS itself answers no plain question about whether it is ready. */
function untilItSaysSo(_port: number, child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (text: string) => {
      if (text.includes('[gateway] ready')) resolve();
    });
    child.once('exit', () => reject(new Error('It ended by itself')));
  });
}

/** How a gateway is set up where that is what the situation is about. */
const KINDS = {
  /** Behind proxies that say for whom they ask. */
  trusting: { config: { trustedProxies: ['127.0.0.1'] } },
  /** With TLS of its own, and a password. */
  secure: {
    config: {
      tls: { enabled: true, autoGenerate: true },
      auth: { mode: 'password', password: 'the-right-password' },
    },
    ready: untilItSaysSo,
  },
  'proxy-login': {
    config: {
      trustedProxies: ['127.0.0.1'],
      auth: { mode: 'trusted-proxy', trustedProxy: { userHeader: 'x-forwarded-user' } },
    },
  },
  open: { config: { auth: { mode: 'none' } } },
} as const satisfies Readonly<Record<string, GatewayOptions>>;

export type GatewayKind = keyof typeof KINDS;

/** Real gateways, each started when it is first asked for, and the next ones behind it while tests run. */
export class Gateways {
  readonly #started = new Map<GatewayKind, Promise<Gateway>>();
  #stopped = false;

  /** @throws when it does not start */
  of(kind: GatewayKind): Promise<Gateway> {
    const started = this.#started.get(kind) ?? startGateway(KINDS[kind]);
    this.#started.set(kind, started);
    return started;
  }

  /** Starts those that are not asked for yet, one after the other. */
  async startAll(): Promise<void> {
    for (const kind of Object.keys(KINDS) as GatewayKind[]) if (!this.#stopped) await this.of(kind);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    const all = await Promise.allSettled(this.#started.values());
    await Promise.all(all.map((each) => (each.status === 'fulfilled' ? each.value.stop() : undefined)));
  }
}
