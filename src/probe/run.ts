import type { Finding } from '../evidence/finding.ts';
import { readChallenge } from '../gateway/frames.ts';
import type { Address } from './address.ts';
import { wordsOf } from './ask.ts';
import { answers, Beside, type Reach, startReach } from './beside.ts';
import { ANSWERS_AFTER, classify } from './classify.ts';
import { Conversation } from './conversation.ts';
import type { Effects } from './effects.ts';
import { afterGreeting } from './greeted.ts';
import { isNear } from './host-kind.ts';
import { type FirstWord, firstWord, HURRY, OPEN_WITHIN, observe, permissionFor } from './observe.ts';
import { findOtherWay } from './other-ways.ts';
import { type Listener, Reporter } from './reporter.ts';

/** A close reason takes so many bytes at most (RFC 6455). */
const MOST_REASON = 123;

function withoutGreeting(word: FirstWord): Finding['code'] {
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
 * gate that refuses. It opens one socket, and a second only where the gateway speaks another protocol; where the
 * socket does not open it sends one request and loads at most one image. It sends no credential and leaves no
 * pending request.
 *
 * @param listener hears each step and each finding as it comes
 * @param signal ends everything at once; findings so far stay valid
 * @returns the address that was looked at: another way to the same host where only that one has a gateway
 * @throws nothing that the address or the server can cause; a fault of ours rejects
 */
export async function probe(
  address: Address,
  effects: Effects,
  listener: Listener,
  signal: AbortSignal,
): Promise<Address> {
  const report = new Reporter(effects, listener);

  listener.progress({ step: 'address', state: 'done' });
  report.begin('browser');
  const asks = (await permissionFor(address, effects)) === 'prompt';
  report.end('browser');

  report.begin('socket', asks ? 'asking' : 'running');
  const beside = new AbortController();
  const both = AbortSignal.any([signal, beside.signal]);
  // where the browser asks first, the request waits for the answer and the socket's own timer would not
  const asked = asks ? await startReach(address, effects, both, { asks }) : undefined;
  if (signal.aborted) return address;
  if (asked && (await isClosed(asked, address, effects))) {
    report.end('socket', 'stopped');
    report.found('probe-permission-missing', { address: address.shown });
    return address;
  }
  if (asked) report.answered('socket');
  const talk = new Conversation(effects, address.socket, signal);
  const look = new Beside(address, effects, both, asked);
  const within = !asked || answers(asked.state) ? OPEN_WITHIN : HURRY;
  const word = await firstWord(talk, effects, within, () => look.spare());
  if (signal.aborted) return address;
  const challenge = word.frame === undefined ? undefined : readChallenge(word.frame);
  if (challenge) {
    beside.abort();
    report.end('socket');
    await afterGreeting(talk, challenge, address, effects, report, signal);
    return address;
  }

  const opened = word.opened && word.end === 'pending';
  const code = opened ? withoutGreeting(word) : classify(await observe(address, effects, word, look, both));
  beside.abort();
  talk.end();
  const way = await findOtherWay(address, code, effects, signal);
  if (signal.aborted) return address;
  if (way) {
    report.end('socket');
    await afterGreeting(way.talk, way.challenge, way.address, effects, report, signal);
    // last, so that it is heard first
    if (!signal.aborted) report.found(way.code, { address: way.address.page.replace(/\/$/, '') });
    return way.address;
  }
  report.end('socket', opened ? 'done' : 'stopped');
  if (opened) {
    report.begin('greeting');
    report.end('greeting', 'stopped');
  }
  report.found(code, {
    address: address.shown,
    ...(word.close && { closeCode: String(word.close.code), ...wordsOf(word.close.reason, MOST_REASON) }),
  });
  return address;
}
