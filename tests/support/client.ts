import { WebSocket } from 'ws';
import type { ProtocolRange } from '../../src/gateway/frames.ts';

/** Protocols that no gateway speaks: an offer that every one refuses, and that leaves nothing behind. */
export const IMPOSSIBLE: ProtocolRange = { min: 999, max: 999 };

/** Everything one bare connection brought. */
export interface Talked {
  readonly frames: readonly string[];
  readonly code: number;
  readonly reason: string;
}

/**
 * Talks to a WebSocket server as no browser does: with any origin, or none.
 *
 * @param reply what to send upon a frame; nothing where it gives undefined
 * @param origin the `Origin` header
 * @returns what was said until the server closed
 * @throws the error of a connection that could not be made
 */
export function talk(
  url: string,
  reply: (frame: string) => string | undefined,
  origin?: string,
): Promise<Talked> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, origin === undefined ? {} : { origin });
    const frames: string[] = [];
    socket.on('message', (data) => {
      const frame = String(data);
      frames.push(frame);
      const answer = reply(frame);
      if (answer !== undefined) socket.send(answer);
      // an admitted client is not closed by the gateway
      if (/"type":"res".*"ok":true/.test(frame)) socket.close();
    });
    socket.on('close', (code, reason) => resolve({ frames, code, reason: String(reason) }));
    socket.on('error', reject);
  });
}
