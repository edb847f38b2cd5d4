import type { Finding } from '../evidence/finding.ts';
import { type Answer, anonymousConnect, readAnswer } from '../gateway/frames.ts';
import type { Gate } from '../gateway/gates.ts';
import { identify } from '../gateway/identify.ts';
import { REFUSALS } from '../gateway/refusals.ts';
import type { Conversation } from './conversation.ts';
import { loginElsewhere } from './login.ts';

/** How long a gateway may take to answer, in ms; on the same machine it takes under 100. */
const ANSWERS_WITHIN = 6_000;
/** No gateway speaks it; so the refusal names the protocol it does speak. */
const IMPOSSIBLE = { min: 999, max: 999 };
/** The protocols of 2026.1 to 2026.5.7 and of 2026.5.12 to 2026.9; offered when the gateway did not say. */
export const KNOWN_PROTOCOLS = { min: 3, max: 4 };

/**
 * Sends one request and waits for its answer, passing over frames that are none.
 *
 * @returns undefined where the socket ends or the time runs out first
 */
export async function ask(talk: Conversation, id: string, frame: string): Promise<Answer | undefined> {
  talk.say(frame);
  // one limit for all of it: a server may send a frame that answers nothing every few seconds
  const left = talk.within(ANSWERS_WITHIN);
  for (;;) {
    const event = await talk.next(left());
    if (event.type === 'open') continue;
    if (event.type !== 'frame') return undefined;
    const answer = readAnswer(event.text, id);
    if (answer) return answer;
  }
}

/**
 * Offers an impossible protocol. The gateway checks it before origin and token, and the refusal leaves
 * nothing behind but a log line (run on eight releases).
 *
 * @returns the protocol number the gateway speaks, or undefined where it gave none
 */
export async function askProtocol(talk: Conversation): Promise<{ finding: Finding; protocol?: number }> {
  const answer = await ask(talk, 'version', anonymousConnect('version', IMPOSSIBLE));
  if (answer && identify(answer) === 'gateway-starting')
    return { finding: { code: 'probe-gateway-starting', source: 'probe' } };
  const protocol = answer?.details['expectedProtocol'];
  if (typeof protocol !== 'number' || !Number.isInteger(protocol) || protocol < 1 || protocol > 99)
    return { finding: { code: 'probe-protocol-silent', source: 'probe' } };
  return {
    finding: { code: 'probe-protocol-answered', source: 'probe', values: { protocol: String(protocol) } },
    protocol,
  };
}

const STOPPED_AT: { readonly [G in Gate]?: Finding['code'] } = {
  origin: 'probe-origin-refused',
  identity: 'probe-identity-refused',
  token: 'probe-token-missing',
};

/**
 * Asks without device and without credential. The refusal names origin or identity and leaves neither a
 * pending request nor a failed-login count.
 *
 * @param protocol the number the gateway gave, if it did
 */
export async function askAnonymously(talk: Conversation, protocol: number | undefined): Promise<Finding> {
  const range = protocol === undefined ? KNOWN_PROTOCOLS : { min: protocol, max: protocol };
  const answer = await ask(talk, 'anonymous', anonymousConnect('anonymous', range));
  if (answer?.ok) return { code: 'probe-anonymous-admitted', source: 'probe' };
  const refusal = answer && identify(answer);
  if (refusal === 'gateway-starting') return { code: 'probe-gateway-starting', source: 'probe' };
  if (refusal === 'rate-limited') return { code: 'probe-rate-limited', source: 'probe' };
  const code = loginElsewhere(refusal) ?? (refusal && STOPPED_AT[REFUSALS[refusal].gate]);
  return { code: code ?? 'probe-anonymous-other', source: 'probe' };
}
