import { createHash, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { WebSocket } from 'ws';
import { readChallenge } from '../../src/gateway/frames.ts';

/** What a program proves its key with, as the documentation of 2026.9.6 asks (gateway/protocol/auth). */
export interface Proof {
  readonly id: string;
  readonly nonce: string;
  readonly signedAt: number;
  readonly signature: string;
}

/** A program of somebody else, and what it sends in `connect`. */
export interface Program {
  readonly protocol: number;
  readonly token?: string;
  readonly scopes?: readonly string[];
  /** Its Ed25519 key. Most programs have none: they come without a device. */
  readonly key?: KeyObject;
  /** Who it says it is; the schema knows only a list of names. */
  readonly client?: { readonly id: string; readonly mode: string };
  /** What of its proof it gets wrong. A field that is undefined is left out. */
  readonly wrong?: { readonly [F in keyof Proof]?: Proof[F] | undefined };
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
export interface Session {
  readonly hello: Reply;
  /** Calls a method, as `status` or `config.get`. */
  call(method: string): Promise<Reply>;
  close(): void;
}

interface Frame {
  readonly type: string;
  readonly id: string;
  readonly ok: boolean;
  readonly error?: { readonly message?: string; readonly details?: Reply['details'] };
  readonly payload?: { readonly auth?: { readonly scopes?: readonly string[] } };
}

function connectParams(program: Program, nonce: string, ts: number): object {
  const { protocol, token, key, scopes = [], wrong = {} } = program;
  const client = { version: '1.0', platform: 'linux', ...(program.client ?? { id: 'cli', mode: 'cli' }) };
  const params = { minProtocol: protocol, maxProtocol: protocol, client, role: 'operator', scopes, caps: [] };
  const auth = token === undefined ? {} : { auth: { token } };
  if (!key) return { ...params, ...auth };
  // the last 32 bytes of the SPKI form are the key itself
  const raw = createPublicKey(key).export({ type: 'spki', format: 'der' }).subarray(-32);
  const id = createHash('sha256').update(raw).digest('hex');
  const said = { id, nonce, signedAt: ts, ...wrong };
  const fields = [id, client.id, client.mode, 'operator', scopes, said.signedAt, token ?? '', said.nonce];
  const payload = ['v3', ...fields, client.platform, ''].join('|');
  const signature = sign(null, Buffer.from(payload), key).toString('base64url');
  return { ...params, ...auth, device: { publicKey: raw.toString('base64url'), signature, ...said } };
}

function replyOf({ ok, error, payload }: Frame): Reply {
  return {
    ok,
    message: error?.message ?? '',
    details: error?.details ?? {},
    scopes: payload?.auth?.scopes ?? [],
  };
}

/**
 * Connects a program to a gateway.
 *
 * @throws when the gateway closes without an answer
 */
export function connect(url: string, program: Program): Promise<Session> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url);
    const waiting = new Map<string, (reply: Reply) => void>();
    const ask = (id: string, method: string, params: object): Promise<Reply> =>
      new Promise((answered) => {
        waiting.set(id, answered);
        socket.send(JSON.stringify({ type: 'req', id, method, params }));
      });
    let calls = 0;
    const call: Session['call'] = (method) => {
      calls += 1;
      return ask(`call-${calls}`, method, {});
    };
    socket.on('message', (data) => {
      const greeting = readChallenge(String(data));
      if (greeting)
        void ask('connect', 'connect', connectParams(program, greeting.nonce, greeting.ts)).then((hello) =>
          resolve({ hello, call, close: () => socket.close() }),
        );
      const frame = JSON.parse(String(data)) as Frame;
      if (frame.type === 'res') waiting.get(frame.id)?.(replyOf(frame));
    });
    socket.on('close', (code, reason) => reject(new Error(`Closed without an answer: ${code} ${reason}`)));
    socket.on('error', reject);
  });
}
