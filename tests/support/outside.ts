import { WebSocket } from 'ws';
import { type Answer, readAnswer, readChallenge } from '../../src/gateway/frames.ts';
import { compareReleases } from '../../src/gateway/release-order.ts';
import type { Device } from './device.ts';
import type { Gateway } from './gateway.ts';

/** The host whose origin `BEHIND_PROXY` lets in. */
export const HOST = 'claw.example.org';
/** A host it does not let in yet. */
export const NEW_HOST = 'new.example.org';

/**
 * `gateway` keys for one behind a proxy on its own machine. Only such a gateway takes a client of this
 * machine for an outside one, which makes it ask for approval (recorded 2026.2.26 to 2026.9.6).
 */
export const BEHIND_PROXY = {
  trustedProxies: ['127.0.0.1'],
  controlUi: { allowedOrigins: [`https://${HOST}`] },
};

/**
 * Where that proxy stands. Up to 2026.3 a command line that shares a trusted proxy's address counts as remote
 * itself, so the proxy has an address of its own where loopback has more than one.
 */
export const PROXY = process.platform === 'darwin' ? '127.0.0.1' : '127.0.0.2';

/** What the releases speak: 3 up to 2026.5.7, 4 since 2026.5.12. */
export const protocolOf = (release: string): number => (compareReleases(release, '2026.5.12') < 0 ? 3 : 4);

/**
 * How a device arrives: through the proxy from an outside address, on the gateway's own machine, or there with
 * headers that somebody in between has added.
 */
type Way = 'outside' | 'local' | Readonly<Record<string, string>>;

/** Where a device knocks, and the token it brings if it has one. */
type Door = Pick<Gateway, 'url' | 'release'> & { readonly token?: string };

/** What a request has by then that came through that proxy from an address of the internet. */
export const FROM_OUTSIDE = { origin: `https://${HOST}`, 'x-forwarded-for': '203.0.113.7' };

function headersOf(way: Way): Readonly<Record<string, string>> {
  if (way === 'outside') return FROM_OUTSIDE;
  // from its own pages, 2026.8.1 and newer want to hear which build they are
  return way === 'local' ? { origin: 'http://localhost:1' } : way;
}

/** A connection that was answered, and is open still if the answer was yes. */
interface Reached {
  readonly answer: Answer;
  readonly socket: WebSocket;
}

/**
 * Connects a device with the gateway's token where it has one, as a dashboard does, and stays.
 *
 * @param scopes what it asks for; reading, unless told
 * @throws when the connection ends without an answer to `connect`
 */
export function reach(gateway: Door, device: Device, way: Way, scopes?: readonly string[]): Promise<Reached> {
  const headers = headersOf(way);
  const from = way === 'outside' ? { localAddress: PROXY } : {};
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(gateway.url, { headers, ...from });
    socket.on('message', (data) => {
      const greeting = readChallenge(String(data));
      const protocol = protocolOf(gateway.release);
      if (greeting) socket.send(device.connect(greeting.nonce, gateway.token, protocol, scopes));
      const answer = readAnswer(String(data), 'connect');
      if (answer) resolve({ answer, socket });
    });
    socket.on('close', (code, reason) => reject(new Error(`Closed without an answer: ${code} ${reason}`)));
    socket.on('error', reject);
  });
}

/**
 * Lets a device knock, as `reach` does, and go again.
 *
 * @returns the gateway's answer to `connect`
 * @throws when the connection ends without one
 */
export async function knock(
  gateway: Door,
  device: Device,
  way: Way,
  scopes?: readonly string[],
): Promise<Answer> {
  const { answer, socket } = await reach(gateway, device, way, scopes);
  if (answer.ok) socket.close();
  return answer;
}
