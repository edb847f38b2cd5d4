import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Target } from '../support/targets.ts';

/** What may be wrong with a frame; a well-formed text frame unless told. */
export interface FrameOptions {
  readonly opcode?: number;
  readonly fin?: boolean;
  readonly rsv?: number;
  readonly masked?: boolean;
  /** The length the header claims, where it is not the truth. */
  readonly claims?: number;
}

/** Writes a WebSocket frame (RFC 6455, section 5.2), right or wrong. */
export function frame(payload: string | Buffer, options: FrameOptions = {}): Buffer {
  const { opcode = 1, fin = true, rsv = 0, masked = false } = options;
  const data = Buffer.from(payload);
  const size = options.claims ?? data.length;
  const first = (fin ? 0x80 : 0) | (rsv << 4) | opcode;
  const mask = masked ? 0x80 : 0;
  const head = Buffer.alloc(size < 126 ? 2 : size < 65_536 ? 4 : 10);
  head[0] = first;
  if (size < 126) head[1] = mask | size;
  else if (size < 65_536) {
    head[1] = mask | 126;
    head.writeUInt16BE(size, 2);
  } else {
    head[1] = mask | 127;
    head.writeBigUInt64BE(BigInt(size), 2);
  }
  // a mask of zeros changes nothing but the flag
  return Buffer.concat([head, Buffer.alloc(masked ? 4 : 0), data]);
}

/** Writes a close frame with a code and a reason; a server may send any. */
function closeFrame(code: number, reason: string | Buffer = ''): Buffer {
  const head = Buffer.alloc(2);
  head.writeUInt16BE(code);
  return frame(Buffer.concat([head, Buffer.from(reason)]), { opcode: 8 });
}

/** An open WebSocket at the server's end, as bare as it comes. */
export interface RawSocket {
  /** Sends bytes; they need not be frames. */
  send(bytes: Buffer): void;
  /** Sends and waits until the system took it all, or the socket is gone. */
  pour(bytes: Buffer): Promise<boolean>;
  /** Hears each text frame of the browser. */
  onText(hear: (text: string) => void): void;
  readonly gone: boolean;
  /** Sends a close frame, and ends the connection once the browser has answered: RFC 6455, section 7.1.1. */
  close(code: number, reason: string): void;
  /** Ends the connection without a close frame. */
  drop(): void;
}

/** Reads the browser's frames: short, whole and masked, as the probe sends them. */
function textsIn(bytes: Buffer): string[] {
  const texts: string[] = [];
  for (let at = 0; at + 6 <= bytes.length; ) {
    const short = (bytes[at + 1] ?? 0) & 127;
    const size = short === 126 ? bytes.readUInt16BE(at + 2) : short;
    const key = at + (short === 126 ? 4 : 2);
    const data = bytes.subarray(key + 4, key + 4 + size).map((byte, i) => byte ^ (bytes[key + (i % 4)] ?? 0));
    if (((bytes[at] ?? 0) & 15) === 1) texts.push(Buffer.from(data).toString());
    at = key + 4 + size;
  }
  return texts;
}

function rawSocket(stream: Duplex): RawSocket {
  stream.on('error', () => {});
  return {
    send: (bytes) => void stream.write(bytes),
    pour: (bytes) =>
      new Promise((resolve) => {
        // whatever the other side takes at once must not keep this process from its other work
        const end = (): void => void setImmediate(() => resolve(!stream.destroyed));
        if (stream.destroyed || stream.write(bytes)) return end();
        const taken = (): void => {
          stream.off('drain', taken).off('close', taken);
          end();
        };
        stream.on('drain', taken).on('close', taken);
      }),
    onText: (hear) => {
      stream.on('data', (bytes: Buffer) => {
        for (const text of textsIn(bytes)) hear(text);
      });
    },
    get gone() {
      return stream.destroyed || !stream.writable;
    },
    close: (code, reason) => {
      stream.write(closeFrame(code, reason));
      stream.once('data', () => stream.end());
    },
    drop: () => stream.destroy(),
  };
}

/** What a server of ours does with requests and with sockets. */
export interface Behaviour {
  readonly http?: (request: IncomingMessage, response: ServerResponse) => void;
  readonly socket?: (socket: RawSocket) => void;
  /** Takes the bare connection of an upgrade instead of answering it. */
  readonly upgrade?: (stream: Duplex, request: IncomingMessage) => void;
}

/** A server that speaks WebSocket badly, on loopback. HTTP is answered 404 unless told. */
export async function serveRaw({ http, socket, upgrade }: Behaviour): Promise<Target> {
  const server = createServer(http ?? ((_request, response) => response.writeHead(404).end()));
  const streams = new Set<Duplex>();
  server.on('connection', (stream) => {
    streams.add(stream.on('error', () => {}).on('close', () => streams.delete(stream)));
  });
  server.on('upgrade', (request, stream) => {
    if (upgrade) return upgrade(stream, request);
    const key = `${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
    const accept = createHash('sha1').update(key).digest('base64');
    stream.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    const raw = rawSocket(stream.resume());
    if (socket) socket(raw);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = async (): Promise<void> => {
    for (const stream of streams) stream.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  return { address: `127.0.0.1:${port}`, stop };
}
