import { WebSocket } from 'ws';

/** Everything one bare connection brought, however it went. */
export interface Met {
  readonly frames: readonly string[];
  /** The close code; 1006 where the gateway answered the upgrade with HTTP. */
  readonly code: number;
  readonly reason: string;
  /** The HTTP answer in place of an upgrade: status line and body. */
  readonly http?: string;
}

/**
 * Connects to a gateway as no browser can: with any headers.
 *
 * @param reply what to send upon a frame; nothing where it gives undefined
 * @returns what was said until the gateway closed; an admitted client closes by itself
 * @throws the error of a connection that could not be made
 */
export function meet(
  url: string,
  headers: Readonly<Record<string, string>>,
  reply: (frame: string) => string | undefined | Promise<string | undefined>,
): Promise<Met> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, { headers: { ...headers } });
    const frames: string[] = [];
    socket.on('message', async (data) => {
      const frame = String(data);
      frames.push(frame);
      const answer = await reply(frame);
      if (answer !== undefined) socket.send(answer);
      if (/"type":"res".*"ok":true/.test(frame)) socket.close();
    });
    socket.on('unexpected-response', (request, response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      response.on('end', () => {
        request.destroy();
        const http = `HTTP/1.1 ${response.statusCode} ${response.statusMessage}\n\n${body}`;
        resolve({ frames, code: 1006, reason: '', http });
      });
    });
    socket.on('close', (code, reason) => resolve({ frames, code, reason: String(reason) }));
    socket.on('error', (error) => {
      // ws closes a socket whose upgrade was answered otherwise with an error of its own
      if (!/WebSocket was closed before/.test(error.message)) reject(error);
    });
  });
}
