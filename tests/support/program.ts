import { createHash, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { WebSocket } from 'ws';
import { readChallenge } from '../../src/gateway/frames.ts';

/** The page that tells makers of programs what to send; what it shows is what is sent here. */
const PAGE = readFileSync('content/en/guide/programs-over-the-api.mdx', 'utf8');

const shown = (language: string): string => {
  const [, block = ''] = new RegExp(`\`\`\`${language}\\n([^\`]*)`).exec(PAGE) ?? [];
  return block.trim();
};

interface Device {
  readonly id: string;
  readonly publicKey: string;
  readonly signature: string;
  readonly signedAt: number;
  readonly nonce: string;
}

/** A device as a program that gets it wrong sends it. A field that is undefined is left out. */
type WrongDevice = { readonly [F in keyof Device]?: Device[F] | undefined };

/** The `params` of a `connect`, as far as programs differ in them. */
interface Params {
  readonly minProtocol: number;
  readonly maxProtocol: number;
  readonly client: { readonly id: string; readonly mode: string; readonly platform: string };
  readonly role: string;
  readonly scopes: readonly string[];
  readonly commands?: readonly string[];
  readonly auth?: { readonly token: string } | undefined;
  readonly device?: WrongDevice | undefined;
}

interface Request<P extends object = object> {
  readonly type: string;
  readonly id: string;
  readonly method: string;
  readonly params: P;
}

type Frame = Request<Params>;

/** A program of somebody else. */
export interface Program {
  readonly protocol: number;
  /** The page it runs in, where it runs in one. */
  readonly origin?: string;
  /** Its Ed25519 key. Most programs have none: they come without a device. */
  readonly key?: KeyObject;
  /** What it sends otherwise than the page says. A field that is undefined is left out. */
  readonly params?: Partial<Params>;
  /** What of its proof it gets wrong. */
  readonly wrong?: WrongDevice;
}

/** A gateway's answer to one request. */
export interface Reply {
  readonly ok: boolean;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
  /** What a session may do, in the answer to `connect`. */
  readonly scopes: readonly string[];
}

/** One connection of a program. */
interface Session {
  readonly hello: Reply;
  /** Calls a method, as `status`. */
  call(method: string): Promise<Reply>;
  /** Waits until the gateway tells of an event that it has not told of yet. */
  hears(event: string): Promise<void>;
  close(): void;
}

function connectFrame({ protocol, key, params, wrong }: Program, nonce: string, ts: number): Frame {
  const frame = JSON.parse(shown('json')) as Frame;
  const range = { minProtocol: protocol, maxProtocol: protocol };
  const sent: Params = { ...frame.params, ...range, ...params };
  if (!key) return { ...frame, params: { ...sent, device: undefined } };
  // the last 32 bytes of the SPKI form are the key itself
  const raw = createPublicKey(key).export({ type: 'spki', format: 'der' }).subarray(-32);
  const id = createHash('sha256').update(raw).digest('hex');
  const proof = { id, publicKey: raw.toString('base64url'), signedAt: ts, nonce, ...wrong };
  const values: Readonly<Record<string, unknown>> = {
    deviceId: id,
    clientId: sent.client.id,
    clientMode: sent.client.mode,
    role: sent.role,
    scopes: sent.scopes.join(),
    signedAt: proof.signedAt,
    token: sent.auth?.token ?? '',
    nonce: proof.nonce,
    platform: sent.client.platform,
    deviceFamily: '',
  };
  const line = shown('text').replace(/[a-zA-Z]{3,}/g, (name) => String(values[name]));
  const signature = sign(null, Buffer.from(line), key).toString('base64url');
  return { ...frame, params: { ...sent, device: { signature, ...proof } } };
}

interface Answer {
  readonly type: string;
  readonly id: string;
  readonly event?: string;
  readonly ok: boolean;
  readonly error?: { readonly message?: string; readonly details?: Reply['details'] };
  readonly payload?: { readonly auth?: { readonly scopes?: readonly string[] } };
}

const replyOf = ({ ok, error, payload }: Answer): Reply => ({
  ok,
  message: error?.message ?? '',
  details: error?.details ?? {},
  scopes: payload?.auth?.scopes ?? [],
});

/**
 * Connects a program to a gateway, as content/en/guide/programs-over-the-api.mdx tells it to.
 *
 * @throws when the gateway closes without an answer
 */
export function connect(url: string, program: Program): Promise<Session> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, program.origin ? { origin: program.origin } : {});
    const waiting = new Map<string, (reply: Reply) => void>();
    const listening = new Map<string, () => void>();
    const hears: Session['hears'] = (event) => new Promise((heard) => listening.set(event, heard));
    const send = (frame: Request): Promise<Reply> =>
      new Promise((answered) => {
        waiting.set(frame.id, answered);
        socket.send(JSON.stringify(frame));
      });
    const call: Session['call'] = (method) => send({ type: 'req', id: method, method, params: {} });
    socket.on('message', (data) => {
      const greeting = readChallenge(String(data));
      if (greeting)
        void send(connectFrame(program, greeting.nonce, greeting.ts)).then((hello) =>
          resolve({ hello, call, hears, close: () => socket.close() }),
        );
      const answer = JSON.parse(String(data)) as Answer;
      if (answer.type === 'res') waiting.get(answer.id)?.(replyOf(answer));
      if (answer.event) listening.get(answer.event)?.();
    });
    socket.on('close', (code, reason) => reject(new Error(`Closed without an answer: ${code} ${reason}`)));
    socket.on('error', reject);
  });
}
