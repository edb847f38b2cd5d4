import type { Finding, FindingCode } from '../evidence/finding.ts';
import { wholeNumber } from '../evidence/whole-number.ts';
import { deviceConnect, type Secret, textToSign } from '../gateway/device-frame.ts';
import { ANY_PROTOCOL, type Answer, readChallenge } from '../gateway/frames.ts';
import type { Gate } from '../gateway/gates.ts';
import { identify } from '../gateway/identify.ts';
import { REFUSALS } from '../gateway/refusals.ts';
import type { Address } from './address.ts';
import { ask, endOf, wordsOf } from './ask.ts';
import { Conversation, type Heard } from './conversation.ts';
import type { DeviceKey, Effects } from './effects.ts';
import { loginElsewhere } from './login.ts';
import { firstWord } from './observe.ts';
import type { Listener } from './reporter.ts';

const AT: { readonly [G in Gate]?: FindingCode } = {
  token: 'probe-token-refused',
};

const probed = (code: FindingCode, values?: Record<string, string>): Finding => ({
  code,
  source: 'probe',
  ...(values && { values }),
});

const ID = /^[\w-]{1,64}$/;

function findingsIn(answer: Answer, deviceId: string): Finding[] {
  if (answer.ok) return [probed('probe-token-accepted'), probed('probe-paired-silently', { deviceId })];
  const refusal = identify(answer);
  if (refusal === 'rate-limited') {
    const wait = answer.details['retryAfterMs'];
    const seconds = wholeNumber(typeof wait === 'number' ? Math.ceil(wait / 1000) : undefined);
    return [probed('probe-rate-limited', seconds === undefined ? undefined : { seconds })];
  }
  const gate = refusal && REFUSALS[refusal].gate;
  if (gate === 'pairing') {
    const requestId = answer.details['requestId'];
    const known = typeof requestId === 'string' && ID.test(requestId);
    return [
      probed('probe-token-accepted'),
      probed('probe-pairing-pending', known ? { probeRequestId: requestId } : undefined),
    ];
  }
  // the same page was let past it a moment ago
  if (gate === 'origin')
    return [probed('probe-origin-refused', wordsOf(answer.message)), probed('probe-answers-differ')];
  if (refusal === 'gateway-starting') return [probed('probe-gateway-starting')];
  const ofPassword = refusal === 'password-missing' || refusal === 'password-mismatch';
  const code = ofPassword ? 'probe-password-refused' : (loginElsewhere(refusal) ?? (gate && AT[gate]));
  return [probed(code ?? 'probe-device-other', wordsOf(answer.message))];
}

/** What came of the question in place of an answer. */
function findingInstead(instead: Heard): Finding {
  if (instead.type === 'quiet') return probed('probe-device-unanswered');
  const ended = endOf(instead);
  return ended.code === 'probe-anonymous-other' ? { ...ended, code: 'probe-device-other' } : ended;
}

/**
 * Asks as a new device with the user's own secret, once. It tells a wrong secret from a missing approval.
 * It leaves a request that waits for five minutes, and renews it where the same key asks again; a wrong secret
 * counts as one try towards the lock-out. The secret is in no finding.
 *
 * @param key the key to ask with; undefined where this browser can make none
 * @param protocol what the gateway said it speaks, if it took no wide offer
 * @throws nothing that the address or the server can cause
 */
export async function askAsDevice(
  address: Address,
  secret: Secret,
  key: () => Promise<DeviceKey | undefined>,
  protocol: number | undefined,
  effects: Effects,
  listener: Listener,
  signal: AbortSignal,
): Promise<void> {
  const begun = effects.now();
  const end = (findings: readonly Finding[], state: 'done' | 'stopped'): void => {
    if (signal.aborted) return;
    listener.progress({ step: 'device', state, ms: effects.now() - begun });
    for (const finding of findings) listener.found(finding);
  };
  listener.progress({ step: 'device', state: 'running' });
  const device = await key();
  if (!device) return end([probed('probe-no-device-key')], 'stopped');
  const talk = new Conversation(effects, address.socket, signal);
  const word = await firstWord(talk, effects);
  const challenge = word.frame === undefined ? undefined : readChallenge(word.frame);
  if (!challenge) {
    talk.end();
    // it greeted a moment ago
    return end([probed('probe-device-gone', { address: address.shown })], 'stopped');
  }
  // the gateway's own time, so that a clock that is off here hides nothing else
  const { nonce, ts: signedAt } = challenge;
  const signature = await device.sign(textToSign(device, secret, nonce, signedAt));
  const range = protocol === undefined ? ANY_PROTOCOL : { min: protocol, max: protocol };
  const { id, publicKey } = device;
  const frame = deviceConnect('device', range, { id, publicKey }, secret, { signature, signedAt, nonce });
  const { answer, instead } = await ask(talk, 'device', frame);
  talk.end();
  const findings = answer ? findingsIn(answer, id) : [findingInstead(instead)];
  end(findings, answer?.ok ? 'done' : 'stopped');
}
