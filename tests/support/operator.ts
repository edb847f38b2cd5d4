import { randomUUID } from 'node:crypto';
import { WebSocket } from 'ws';
import { readAnswer, readChallenge } from '../../src/gateway/frames.ts';
import { newDevice } from './device.ts';
import type { Gateway } from './gateway.ts';
import { textOf } from './model.ts';
import { protocolOf } from './outside.ts';

const ANSWERS_WITHIN = 600_000;

interface Frame {
  readonly type?: string;
  readonly id?: string;
  readonly ok?: boolean;
  readonly error?: { readonly message?: string };
  readonly event?: string;
  readonly payload?: {
    readonly runId?: string;
    readonly state?: string;
    readonly message?: { readonly content?: unknown };
    readonly errorMessage?: string;
  };
}

/** What a frame answers to a message of this id; nothing where it is about something else, or not the end. */
function answerIn({ type, id, ok, error, event, payload }: Frame, asked: string): string | undefined {
  if (type === 'res' && id === asked && ok === false) return error?.message ?? '';
  if (event !== 'chat' || payload?.runId !== asked) return undefined;
  if (payload.state === 'error') return payload.errorMessage ?? '';
  return payload.state === 'final' ? textOf(payload.message?.content) : undefined;
}

/** A dashboard on the gateway's own machine, which is let in unasked, with its chat open. */
export class Operator {
  readonly #socket: WebSocket;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
  }

  /** Opens one that asks for these rights. @throws when it is not let in */
  static open(gateway: Gateway, scopes: readonly string[]): Promise<Operator> {
    const device = newDevice();
    // from its own pages, 2026.8.1 and newer want to hear which build they are
    const socket = new WebSocket(gateway.url, { headers: { origin: 'http://localhost:1' } });
    return new Promise((resolve, reject) => {
      socket.on('message', (data) => {
        const greeting = readChallenge(String(data));
        const protocol = protocolOf(gateway.release);
        if (greeting) socket.send(device.connect(greeting.nonce, gateway.token, protocol, scopes));
        const answer = readAnswer(String(data), 'connect');
        if (answer?.ok) resolve(new Operator(socket));
        else if (answer) reject(new Error(answer.message));
      });
      socket.on('close', (code, reason) => reject(new Error(`Closed: ${code} ${reason}`)));
      socket.on('error', reject);
    });
  }

  close(): void {
    this.#socket.close();
  }

  /** Writes into its chat and waits for the whole answer. @throws when none comes */
  ask(message: string): Promise<string> {
    const id = randomUUID();
    const params = { sessionKey: 'main', message, idempotencyKey: id };
    return this.#send(id, 'chat.send', params, (frame) => answerIn(frame, id));
  }

  /** Turns a device away that waits. @throws when the gateway does not do so */
  async reject(requestId: string): Promise<void> {
    const id = randomUUID();
    const done = await this.#send(id, 'device.pair.reject', { requestId }, ({ type, id: to, ok, error }) =>
      type === 'res' && to === id ? (ok ? 'ok' : (error?.message ?? '')) : undefined,
    );
    if (done !== 'ok') throw new Error(`The request was not rejected: ${done}`);
  }

  /** Sends a request and waits for the frame that is its end. */
  #send(
    id: string,
    method: string,
    params: object,
    end: (frame: Frame) => string | undefined,
  ): Promise<string> {
    return new Promise((resolve, reject) => {
      const hear = (data: unknown): void => {
        const answer = end(JSON.parse(String(data)) as Frame);
        if (answer === undefined) return;
        clearTimeout(late);
        this.#socket.off('message', hear);
        resolve(answer);
      };
      const late = setTimeout(() => reject(new Error(`No answer to ${method}`)), ANSWERS_WITHIN);
      this.#socket.on('message', hear);
      this.#socket.send(JSON.stringify({ type: 'req', id, method, params }));
    });
  }
}
