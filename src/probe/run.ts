import type { Finding } from '../evidence/finding.ts';
import { redact } from '../evidence/redact.ts';
import { readChallenge } from '../gateway/frames.ts';
import type { Address } from './address.ts';
import { askAnonymously, askProtocol } from './ask.ts';
import { ANSWERS_AFTER, classify } from './classify.ts';
import { Conversation } from './conversation.ts';
import type { Effects } from './effects.ts';
import { isNear } from './host-kind.ts';
import {
  type FirstWord,
  firstWord,
  HURRY,
  OPEN_WITHIN,
  observe,
  permissionFor,
  type Reach,
  startReach,
} from './observe.ts';
import type { Progress, Step } from './steps.ts';

/** A gateway refuses a device whose clock is off by more than two minutes (releases 2026.2.26 to 2026.7). */
const CLOCK_TOLERANCE = 120_000;

export interface Listener {
  progress(progress: Progress): void;
  found(finding: Finding): void;
}

/** Reports a step as it begins and ends, with the time it took. */
class Steps {
  readonly #effects: Effects;
  readonly #listener: Listener;
  #begun = 0;

  constructor(effects: Effects, listener: Listener) {
    this.#effects = effects;
    this.#listener = listener;
  }

  begin(step: Step, state: 'running' | 'asking' = 'running'): void {
    this.#begun = this.#effects.now();
    this.#listener.progress({ step, state });
  }

  /** The user has answered what the browser asked, or was not asked. */
  answered(step: Step): void {
    this.#listener.progress({ step, state: 'running' });
  }

  end(step: Step, state: 'done' | 'stopped' = 'done'): void {
    this.#listener.progress({ step, state, ms: this.#effects.now() - this.#begun });
  }
}

function afterGreeting(word: FirstWord): Finding['code'] {
  return word.frame !== undefined || word.otherFrame ? 'probe-websocket-other' : 'probe-websocket-silent';
}

/**
 * Says whether the user closed the browser's question. It is not asked again then: three times closed, Chromium
 * takes for a no.
 */
async function isClosed(asked: Reach, address: Address, effects: Effects): Promise<boolean> {
  if (asked.state !== 'failed' || asked.ms < ANSWERS_AFTER || !isNear(address.kind)) return false;
  return (await permissionFor(address, effects)) === 'prompt';
}

/**
 * Probes one address once, from the browser's own rules to the anonymous question, and stops at the first
 * gate that refuses. It opens at most two sockets, sends one request and loads at most one image; it sends no
 * credential and leaves neither a pending request nor a failed-login count.
 *
 * @param listener hears each step and each finding as it comes
 * @param signal ends everything at once; findings so far stay valid
 * @throws nothing that the address or the server can cause; a fault of ours rejects
 */
export async function probe(
  address: Address,
  effects: Effects,
  listener: Listener,
  signal: AbortSignal,
): Promise<void> {
  const steps = new Steps(effects, listener);
  const found = (code: Finding['code'], values?: Record<string, string>): void =>
    listener.found({ code, source: 'probe', ...(values && { values }) });

  listener.progress({ step: 'address', state: 'done' });
  steps.begin('browser');
  const asks = (await permissionFor(address, effects)) === 'prompt';
  steps.end('browser');

  steps.begin('socket', asks ? 'asking' : 'running');
  const beside = new AbortController();
  const both = AbortSignal.any([signal, beside.signal]);
  const reaching = startReach(address, effects, asks, both);
  // where the browser asks first, the request waits for the answer and the socket's own timer would not
  const asked = asks ? await reaching : undefined;
  if (signal.aborted) return;
  if (asked && (await isClosed(asked, address, effects))) {
    steps.end('socket', 'stopped');
    return found('probe-permission-missing', { address: address.shown });
  }
  if (asked) steps.answered('socket');
  const talk = new Conversation(effects, address.socket, signal);
  const word = await firstWord(talk, effects, !asked || asked.state === 'answered' ? OPEN_WITHIN : HURRY);
  if (signal.aborted) return;
  const challenge = word.frame === undefined ? undefined : readChallenge(word.frame);

  if (!challenge) {
    const opened = word.opened && word.end === 'pending';
    const code = opened
      ? afterGreeting(word)
      : classify(await observe(address, effects, word, await reaching, both));
    beside.abort();
    talk.end();
    if (signal.aborted) return;
    steps.end('socket', opened ? 'done' : 'stopped');
    if (opened) {
      steps.begin('greeting');
      steps.end('greeting', 'stopped');
    }
    const reason = word.close && redact(word.close.reason).text.slice(0, 123);
    found(code, {
      address: address.shown,
      ...(word.close && { closeCode: String(word.close.code) }),
      ...(reason && { reason }),
    });
    return;
  }
  // the gateway closes after each refusal, so the next question needs a socket of its own: opened before
  // anything is told, since the listener draws and the network need not wait for that
  const second = new Conversation(effects, address.socket, signal);
  beside.abort();
  steps.end('socket');
  steps.begin('greeting');
  const skew = Math.round((effects.clock() - challenge.ts) / 1000);
  steps.end('greeting');
  found('probe-greeting', { address: address.shown });
  if (Math.abs(skew) * 1000 > CLOCK_TOLERANCE) found('probe-clock-skew', { seconds: String(Math.abs(skew)) });

  steps.begin('version');
  const { finding, protocol } = await askProtocol(talk);
  talk.end();
  if (signal.aborted) return second.end();
  steps.end('version', finding.code === 'probe-protocol-answered' ? 'done' : 'stopped');
  listener.found(finding);
  if (finding.code === 'probe-gateway-starting') return second.end();

  steps.begin('anonymous');
  const again = await firstWord(second, effects);
  // nobody answers on a socket that did not open
  const seen: Finding = again.opened
    ? await askAnonymously(second, protocol)
    : { code: 'probe-anonymous-other', source: 'probe' };
  second.end();
  if (signal.aborted) return;
  steps.end('anonymous', 'stopped');
  // the gateway reads «null» where a page is a file
  const opaque = effects.page.file && seen.code === 'probe-origin-refused';
  listener.found(opaque ? { ...seen, values: { opaque: 'null' } } : seen);
}
