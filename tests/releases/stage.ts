import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { anonymousConnect, readChallenge } from '../../src/gateway/frames.ts';
import { compareReleases } from '../../src/gateway/release-order.ts';
import { IMPOSSIBLE } from '../support/client.ts';
import { type Device, newDevice } from '../support/device.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { BEHIND_PROXY, FROM_OUTSIDE, HOST, protocolOf } from '../support/outside.ts';
import { type Met, meet } from './meet.ts';

/** How a gateway is set up: `behind` trusts a proxy of its own machine, `plain` trusts none. */
export type StageName = 'plain' | 'behind';

/** `gateway` keys of a stage; both let the dashboard's host in. */
function configOf(name: StageName, release: string): Readonly<Record<string, unknown>> {
  const { trustedProxies, controlUi } = BEHIND_PROXY;
  return {
    ...(name === 'behind' && { trustedProxies }),
    // before 2026.2.2 every origin is let in, and a list of them is an error in the configuration
    ...(compareReleases(release, '2026.2.2') >= 0 && { controlUi }),
  };
}

interface Headers {
  readonly origin: string;
  readonly 'x-forwarded-for'?: string;
}

/** A client's way in: the headers it comes with. */
const FALLBACKS = {
  /** Through a proxy of the gateway's own machine, from an address of the internet. */
  outside: FROM_OUTSIDE,
  /** The same from another address, for what locks an address out. */
  elsewhere: { origin: `https://${HOST}`, 'x-forwarded-for': '203.0.113.50' },
  /** From a page that is not the dashboard's. */
  foreign: { origin: 'https://other.example.org', 'x-forwarded-for': '203.0.113.7' },
  /** On the gateway's own machine, from a page at localhost. */
  local: { origin: 'http://localhost:1' },
} as const satisfies Record<string, Headers>;

export type Fallback = keyof typeof FALLBACKS;

/** What a client says when it is greeted. */
export interface Knock {
  readonly device?: Device;
  readonly token?: string;
  readonly scopes?: readonly string[];
  /** The page's origin, where it is not the way's own. */
  readonly origin?: string;
}

/** What came of a connection, with the lines the gateway logged meanwhile. */
export interface Logged extends Met {
  readonly log: readonly string[];
  /** What its user may paste beside it: the output of a command that the site asks for. */
  readonly more?: string;
}

/** A running gateway and who knocks at it; a restart keeps its home. */
export class Stage {
  #gateway: Gateway;
  readonly #config: Readonly<Record<string, unknown>>;

  private constructor(gateway: Gateway, config: Readonly<Record<string, unknown>>) {
    this.#gateway = gateway;
    this.#config = config;
  }

  /** Starts a gateway of a release (5 to 30 s). */
  static async open(name: StageName, release: string, home: string): Promise<Stage> {
    const config = configOf(name, release);
    return new Stage(await startGateway({ release, home, config }), config);
  }

  get gateway(): Gateway {
    return this.#gateway;
  }

  /** Restarts it on the same home; with another token, or without its state folder. */
  async restart(how: { readonly token?: string; readonly wiped?: boolean }): Promise<void> {
    const { release, home, stateDir, token, stop } = this.#gateway;
    await stop();
    if (how.wiped) rmSync(stateDir, { recursive: true, force: true, maxRetries: 5 });
    this.#gateway = await startGateway({ release, home, token: how.token ?? token, config: this.#config });
  }

  /** Lets a client of the dashboard's kind knock, and waits for what the gateway logs of it. */
  knock(way: Fallback, { device = newDevice(), token, scopes, origin }: Knock): Promise<Logged> {
    const protocol = protocolOf(this.#gateway.release);
    return this.say(way, (nonce) => device.connect(nonce, token, protocol, scopes), origin);
  }

  /** Offers a protocol that no gateway speaks. */
  newer(way: Fallback): Promise<Logged> {
    return this.say(way, () => anonymousConnect('connect', IMPOSSIBLE));
  }

  /** Answers the greeting with one frame of one's own, or with nothing, and waits for the end. */
  async say(
    way: Fallback,
    frame: (nonce: string) => string | undefined,
    origin: string = FALLBACKS[way].origin,
  ): Promise<Logged> {
    const gateway = this.#gateway;
    const before = gateway.logs().length;
    const met = await meet(gateway.url, { ...FALLBACKS[way], origin }, (text) => {
      const greeting = readChallenge(text);
      return greeting && frame(greeting.nonce);
    });
    return {
      ...met,
      log: await logOf(gateway, before, { ...FALLBACKS[way], origin }, met),
    };
  }
}

const connectionOf = (line: string): string | undefined => /\bconn=([\w-]+)/.exec(line)?.[1];

/**
 * Reads what a gateway logged of the client with these headers; of others, such as ours that asks whether it is up,
 * nothing. Its log trails its answers, so its last line of a connection is waited for.
 *
 * @param from where in the log to begin
 * @param met what came of it: who is let in leaves a line where it was approved, an upgrade refused by HTTP may leave
 *   none, and all others one about the end of the socket
 */
async function logOf(gateway: Gateway, from: number, headers: Headers, met: Met): Promise<string[]> {
  const closes = met.http === undefined;
  const letIn = met.frames.some((frame) => /"type":"res".*"ok":true/.test(frame));
  const client = `fwd=${headers['x-forwarded-for'] ?? 'n/a'} origin=${headers.origin} `;
  const lines = (): string[] => gateway.logs().slice(from).split('\n');
  const ours = (line: string): boolean => line.includes(client);
  const over = (line: string): boolean =>
    closes ? ours(line) || (letIn && /auto-approved/.test(line)) : /unattributable/.test(line);
  const limit = Date.now() + (closes ? 5_000 : 500);
  while (!lines().some(over) && Date.now() < limit) await wait(25);
  const all = lines().filter((line) => /\[(?:ws|gateway)\]|security audit/.test(line));
  const connections = all.filter(ours).map(connectionOf);
  return all.filter((line) => {
    const connection = connectionOf(line);
    return connection === undefined || connections.includes(connection);
  });
}
