import type { ProbeCode } from '../../src/evidence/probe-codes.ts';
import type { EngineName } from '../support/engines/engine.ts';
import { type Behaviour, frame, type RawSocket } from './raw.ts';

/** A server that means no good, and what the page must make of it. */
export interface Hostile {
  readonly what: string;
  readonly behaviour: Behaviour;
  /** The last finding. */
  readonly expected: ProbeCode;
  /** Where one family of browsers shows a page more, or less; each of several where the browser itself is not of one mind. */
  readonly but?: Partial<Record<EngineName, ProbeCode | readonly ProbeCode[]>>;
  /** It is told like silence, and as soon: within this many times what a server takes that says nothing. */
  readonly silences?: number;
  /** Families it is not run in, and why. */
  readonly not?: Partial<Record<EngineName, string>>;
  /** Why the length of tasks is not looked at. */
  readonly untimed?: string;
  /** Set where it sends as much as the machine can carry: what runs beside it would wait for it. */
  readonly pours?: true;
}

const MEGABYTE = Buffer.alloc(1 << 20, 'a');
const HUNDRED = 100;
/** A greeting has 4 s; beside them a browser may take as long again to let go. */
const MOST_SILENCES = 2;
const FLOOD_OF_FRAMES = Buffer.concat(Array.from({ length: 5_000 }, () => frame('{"a":1}')));

/** Pours the same bytes again and again until the other side has gone. */
async function forever(socket: RawSocket, bytes: Buffer): Promise<void> {
  while (await socket.pour(bytes));
}

/** Sends 100 MB as one text. */
export async function oneHugeFrame(socket: RawSocket): Promise<void> {
  socket.send(frame('', { claims: HUNDRED * MEGABYTE.length }));
  for (let sent = 0; sent < HUNDRED; sent += 1) await socket.pour(MEGABYTE);
}

/** A bare socket without a listener costs the same: 0.9 to 1.1 s in Chromium 156. */
export const DECODES = 'the browser decodes a text in one task before a page hears of it';

/**
 * Firefox opens a socket and reads its first frame in two threads. Where that frame breaks the rules the
 * page hears of a socket that never opened, like any HTTP answer, or of one that opened and ended.
 */
const UNOPENED = { firefox: ['probe-other-http', 'probe-dropped-after-upgrade'] } as const;

/** A trace of a flood is one itself. */
export const FLOOD = 'the browser drowns in its own trace';

/** Run with a bare socket and no listener: the page answered nothing for half a minute either. */
export const DROWNS = {
  firefox: 'an endless flood hangs every page of Firefox that opens a socket',
} as const;

/** One byte a second. */
function drip(send: (byte: string) => boolean, text: string): void {
  const bytes = [...text];
  const timer = setInterval(() => {
    if (!send(bytes.shift() ?? ' ')) clearInterval(timer);
  }, 1_000);
}

const DRIPPED = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n';
const loudly = (bytes: Buffer): Behaviour => ({ socket: (socket) => socket.send(bytes) });

/** Behaviours from before any greeting. */
export const BEHAVIOURS: readonly Hostile[] = [
  { what: 'opens and says nothing', behaviour: {}, expected: 'probe-websocket-silent' },
  {
    what: 'drips its HTTP answer, a byte a second',
    behaviour: {
      http: ({ socket }) => drip((byte) => socket.write(byte), DRIPPED),
      upgrade: (stream) => drip((byte) => stream.writable && stream.write(byte), DRIPPED),
    },
    expected: 'probe-port-silent',
  },
  {
    what: 'drips a frame, a byte a second',
    behaviour: {
      socket: (socket) =>
        drip((byte) => {
          socket.send(Buffer.from(byte, 'latin1'));
          return !socket.gone;
        }, frame('{"type":"event"}').toString('latin1')),
    },
    expected: 'probe-websocket-silent',
  },
  {
    what: 'sends 5 000 small frames at once',
    behaviour: loudly(FLOOD_OF_FRAMES),
    expected: 'probe-websocket-other',
  },
  {
    what: 'floods with small frames',
    pours: true,
    behaviour: { socket: (socket) => void forever(socket, FLOOD_OF_FRAMES) },
    expected: 'probe-websocket-other',
    untimed: FLOOD,
    not: DROWNS,
  },
  {
    what: 'sends 100 MB in one frame',
    pours: true,
    behaviour: { socket: (socket) => void oneHugeFrame(socket) },
    // whatever part of it is here in time; how long that takes is what the browser takes to decode it
    expected: 'probe-websocket-silent',
    untimed: DECODES,
  },
  {
    what: 'sends 100 MB in a message that never ends',
    pours: true,
    behaviour: {
      socket: async (socket) => {
        socket.send(frame('', { fin: false }));
        const more = frame(MEGABYTE, { opcode: 0, fin: false });
        for (let sent = 0; sent < HUNDRED; sent += 1) await socket.pour(more);
      },
    },
    expected: 'probe-websocket-silent',
    silences: MOST_SILENCES,
  },
  {
    what: 'answers HTTP with 100 MB',
    pours: true,
    behaviour: {
      http: (_request, response) => {
        response.writeHead(200, { 'Content-Type': 'text/html' });
        for (let sent = 0; sent < HUNDRED; sent += 1) response.write(MEGABYTE);
        response.end();
      },
      upgrade: (stream) => stream.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n'),
    },
    expected: 'probe-other-http',
    // it reads all of it before a page hears of an answer, for about as long as the check waits
    but: { firefox: ['probe-other-http', 'probe-port-silent'] },
  },
  {
    what: 'redirects in circles',
    behaviour: {
      http: (_request, response) => response.writeHead(302, { Location: '/again' }).end(),
      upgrade: (stream) => stream.end('HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n'),
    },
    expected: 'probe-redirected',
    // it follows on the same host and port, and gives up after twenty
    but: { webkit: 'probe-fast-failure' },
  },
  {
    what: 'sends a binary frame',
    behaviour: loudly(frame('x', { opcode: 2 })),
    expected: 'probe-websocket-other',
  },
  {
    what: 'sends JSON 30 000 deep',
    behaviour: loudly(frame('['.repeat(30_000) + ']'.repeat(30_000))),
    expected: 'probe-websocket-other',
  },
  {
    what: 'sends JSON that is no greeting',
    behaviour: loudly(frame('{"__proto__":{"type":"event"},"event":"connect.challenge","payload":[]}')),
    expected: 'probe-websocket-other',
  },
  {
    what: 'sends markup',
    behaviour: loudly(frame('<script>parent.postMessage(1)</script><img src=x onerror=alert(1)>')),
    expected: 'probe-websocket-other',
  },
  {
    what: 'sends a frame of an unknown kind',
    behaviour: loudly(frame('x', { opcode: 3 })),
    expected: 'probe-dropped-after-upgrade',
    but: UNOPENED,
  },
  {
    what: 'sets a bit that nobody agreed on',
    behaviour: loudly(frame('x', { rsv: 1 })),
    expected: 'probe-dropped-after-upgrade',
    but: UNOPENED,
  },
  {
    what: 'masks its frames',
    behaviour: loudly(frame('x', { masked: true })),
    expected: 'probe-dropped-after-upgrade',
    // Firefox takes a masked frame
    but: { firefox: 'probe-websocket-other' },
  },
  {
    what: 'sends text that is no UTF-8',
    behaviour: loudly(frame(Buffer.from([0xff, 0xfe, 0xc0]))),
    expected: 'probe-dropped-after-upgrade',
    but: UNOPENED,
  },
  {
    what: 'closes with one byte',
    behaviour: loudly(frame('x', { opcode: 8 })),
    expected: 'probe-dropped-after-upgrade',
    but: { firefox: 'probe-server-closed' },
  },
  {
    what: 'closes with markup, control and right-to-left characters',
    behaviour: {
      socket: (socket) =>
        socket.close(1008, '<script>x()</script>\u202eevil\u0007\u2066<img src=x onerror=x()>'),
    },
    expected: 'probe-server-closed',
  },
];
