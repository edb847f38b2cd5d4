import { DECODES, DROWNS, FLOOD, type Hostile, oneHugeFrame } from './behaviours.ts';
import type { Behaviour, RawSocket } from './raw.ts';
import { frame } from './raw.ts';

const greet = (ts = Date.now()): Buffer =>
  frame(JSON.stringify({ type: 'event', event: 'connect.challenge', payload: { nonce: 'n', ts } }));

/** The id of a request, so that a lie reaches the question. */
const idOf = (text: string): unknown => (JSON.parse(text) as { id?: unknown }).id;

const answer = (id: unknown, rest: object): Buffer => frame(JSON.stringify({ type: 'res', id, ...rest }));

function refuse(message: string, details: object): (id: unknown) => Buffer {
  return (id) => answer(id, { ok: false, error: { code: 'INVALID_REQUEST', message, details } });
}

/** Greets as OpenClaw does, then answers every question with this. */
const lie = (reply: (id: unknown) => Buffer): Behaviour => ({
  socket: (socket) => {
    socket.onText((text) => socket.send(reply(idOf(text))));
    socket.send(greet());
  },
});

const EVIL = '<script>x()</script><img src=x onerror=x()>\u202e\u0000\u001b[31m"\u2028';

function again(socket: RawSocket, bytes: Buffer, ms: number): void {
  const timer = setInterval(() => (socket.gone ? clearInterval(timer) : socket.send(bytes)), ms);
}

/** Servers that greet like OpenClaw and then lie. */
export const LIARS: readonly Hostile[] = [
  {
    what: 'greets, then is silent',
    behaviour: { socket: (socket) => socket.send(greet()) },
    expected: 'probe-unanswered',
  },
  {
    what: 'greets, then answers with 100 MB in one frame',
    pours: true,
    behaviour: {
      socket: (socket) => {
        socket.onText(() => void oneHugeFrame(socket));
        socket.send(greet());
      },
    },
    expected: 'probe-unanswered',
    untimed: DECODES,
  },
  {
    what: 'greets, then drips frames that answer nothing',
    behaviour: {
      socket: (socket) => {
        socket.send(greet());
        again(socket, frame('{"type":"event","event":"tick"}'), 2_000);
      },
    },
    expected: 'probe-unanswered',
  },
  {
    what: 'greets without end',
    pours: true,
    behaviour: {
      socket: async (socket) => {
        while (await socket.pour(greet()));
      },
    },
    expected: 'probe-anonymous-other',
    untimed: FLOOD,
    not: DROWNS,
  },
  {
    what: 'greets from the year 300 000',
    behaviour: { socket: (socket) => socket.send(greet(1e300)) },
    expected: 'probe-clock-skew',
  },
  {
    what: 'greets, then cuts the connection',
    behaviour: {
      socket: (socket) => {
        socket.onText(() => socket.drop());
        socket.send(greet());
      },
    },
    expected: 'probe-ended-early',
  },
  {
    what: 'greets, then restarts',
    behaviour: {
      socket: (socket) => {
        socket.onText(() => socket.close(1012, 'service restart'));
        socket.send(greet());
      },
    },
    expected: 'probe-ended-early',
  },
  {
    what: 'says hello to everything',
    behaviour: lie((id) => answer(id, { ok: true, payload: { type: 'hello-ok', protocol: 4 } })),
    expected: 'probe-anonymous-admitted',
  },
  ...['4', -1, 1e9, 4.5, null, { $gt: 0 }, EVIL].map((expectedProtocol) => ({
    what: `speaks protocol ${JSON.stringify(expectedProtocol).slice(0, 12)}`,
    behaviour: lie(refuse('protocol mismatch', { code: 'PROTOCOL_MISMATCH', expectedProtocol })),
    expected: 'probe-anonymous-other' as const,
  })),
  {
    what: 'asks for pairing with markup for a request id',
    behaviour: lie(
      refuse(`pairing required ${EVIL}`, { code: 'PAIRING_REQUIRED', requestId: `;rm -rf ~;${EVIL}` }),
    ),
    expected: 'probe-anonymous-other',
  },
  {
    what: 'says in markup that it locked the page out',
    behaviour: lie(refuse(EVIL, { code: 'AUTH_RATE_LIMITED', retryAfterMs: EVIL })),
    expected: 'probe-rate-limited',
  },
  {
    what: 'is starting for ever',
    behaviour: lie(refuse('gateway starting; retry shortly', { reason: 'startup-sidecars' })),
    expected: 'probe-gateway-starting',
  },
  {
    what: 'answers another request than was asked',
    behaviour: lie(() => refuse('origin not allowed', { code: 'CONTROL_UI_ORIGIN_NOT_ALLOWED' })('other')),
    expected: 'probe-unanswered',
  },
  {
    what: 'has words that are no words',
    behaviour: lie((id) =>
      answer(id, { ok: false, error: { code: ['x'], message: { toString: 1 }, details: [] } }),
    ),
    expected: 'probe-anonymous-other',
  },
];
