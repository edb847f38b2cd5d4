import type { Finding, FindingCode } from '../evidence/finding.ts';
import { redact } from '../evidence/redact.ts';
import { deviceConnect, type Secret, textToSign } from '../gateway/device-frame.ts';
import { type Answer, readChallenge } from '../gateway/frames.ts';
import type { Gate } from '../gateway/gates.ts';
import { identify } from '../gateway/identify.ts';
import { REFUSALS } from '../gateway/refusals.ts';
import type { Address } from './address.ts';
import { ask, KNOWN_PROTOCOLS } from './ask.ts';
import { Conversation } from './conversation.ts';
import type { Effects } from './effects.ts';
import { loginElsewhere } from './login.ts';
import { firstWord } from './observe.ts';
import type { Listener } from './run.ts';

const AT: { readonly [G in Gate]?: FindingCode } = {
  origin: 'probe-origin-refused',
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
    return [
      probed(
        'probe-rate-limited',
        typeof wait === 'number' ? { seconds: String(Math.ceil(wait / 1000)) } : undefined,
      ),
    ];
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
  const reason = redact(answer.message).text.slice(0, 160);
  const code = loginElsewhere(refusal) ?? (gate && AT[gate]) ?? 'probe-anonymous-other';
  return [probed(code, { reason })];
}

/**
 * Asks as a new device with the user's own secret, once. It tells a wrong secret from a missing approval.
 * It leaves a request that waits for five minutes; a wrong secret counts as one try towards the lock-out. The
 * key is made for this question and kept nowhere; the secret is in no finding.
 *
 * @param protocol what the gateway said it speaks, if the probe learned it
 * @throws nothing that the address or the server can cause
 */
export async function askAsDevice(
  address: Address,
  secret: Secret,
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
  const device = await effects.makeDevice();
  if (!device) return end([probed('probe-no-device-key')], 'stopped');
  const talk = new Conversation(effects, address.socket, signal);
  const word = await firstWord(talk, effects);
  const challenge = word.frame === undefined ? undefined : readChallenge(word.frame);
  if (!challenge) {
    talk.end();
    return end([probed('probe-device-unanswered')], 'stopped');
  }
  const signedAt = effects.clock();
  const { nonce } = challenge;
  const signature = await device.sign(textToSign(device, secret, nonce, signedAt));
  const range = protocol === undefined ? KNOWN_PROTOCOLS : { min: protocol, max: protocol };
  const { id, publicKey } = device;
  const frame = deviceConnect('device', range, { id, publicKey }, secret, { signature, signedAt, nonce });
  const answer = await ask(talk, 'device', frame);
  talk.end();
  const findings = answer ? findingsIn(answer, id) : [probed('probe-device-unanswered')];
  end(findings, answer?.ok ? 'done' : 'stopped');
}
