import type { Finding } from '../evidence/finding.ts';
import { redact } from '../evidence/redact.ts';
import {
  ANY_PROTOCOL,
  type Answer,
  anonymousConnect,
  type ProtocolRange,
  readAnswer,
} from '../gateway/frames.ts';
import type { Gate } from '../gateway/gates.ts';
import { identify } from '../gateway/identify.ts';
import { REFUSALS, type RefusalId } from '../gateway/refusals.ts';
import type { Conversation, Heard } from './conversation.ts';
import { loginElsewhere } from './login.ts';

/** How long a gateway may take to answer, in ms; on the same machine it takes under 100. */
const ANSWERS_WITHIN = 6_000;
/** The protocols of 2026.1 to 2026.5.7 and of 2026.5.12 to 2026.9; for a gateway that takes no wide offer. */
const KNOWN_PROTOCOLS: ProtocolRange = { min: 3, max: 4 };
/** A gateway's own words are shown no further than this. */
const MOST_WORDS = 160;

/** What came of a question: the answer, or what came in its place. */
export type Reply =
  | { readonly answer: Answer; readonly instead?: undefined }
  | { readonly answer?: undefined; readonly instead: Heard };

/** Sends one request and waits for its answer, passing over frames that are none. */
export async function ask(talk: Conversation, id: string, frame: string): Promise<Reply> {
  talk.say(frame);
  // one limit for all of it: a server may send a frame that answers nothing every few seconds
  const left = talk.within(ANSWERS_WITHIN);
  for (;;) {
    const event = await talk.next(left());
    if (event.type === 'open') continue;
    if (event.type !== 'frame') return { instead: event };
    const answer = readAnswer(event.text, id);
    if (answer) return { answer };
  }
}

const probed = (code: Finding['code'], values?: Readonly<Record<string, string>>): Finding => ({
  code,
  source: 'probe',
  ...(values && { values }),
});

/** A gateway's own words about a refusal or an end, short and without secrets; nothing where it had none. */
export function wordsOf(said: string, most = MOST_WORDS): { readonly reason: string } | undefined {
  const reason = redact(said).text.slice(0, most);
  return reason === '' ? undefined : { reason };
}

/** How a socket ended on which a question was open. */
export function endOf(event: Heard): Finding {
  if (event.type === 'quiet') return probed('probe-unanswered');
  if (event.type !== 'close')
    return probed(event.type === 'error' ? 'probe-ended-early' : 'probe-anonymous-other');
  return probed('probe-ended-early', { closeCode: String(event.code), ...wordsOf(event.reason) });
}

const STOPPED_AT: { readonly [G in Gate]?: Finding['code'] } = {
  origin: 'probe-origin-refused',
  identity: 'probe-identity-refused',
  token: 'probe-token-missing',
};
const OWN_WORD: { readonly [R in RefusalId]?: Finding['code'] } = {
  'gateway-starting': 'probe-gateway-starting',
  'rate-limited': 'probe-rate-limited',
};

/** What the question as nobody found, and what to offer instead where the gateway speaks none of what was. */
export interface Asked {
  readonly finding: Finding;
  readonly offer?: ProtocolRange;
}

/** A gateway that speaks none of the protocols offered may name its own. */
function speaks({ details }: Answer): Asked {
  const protocol = details['expectedProtocol'];
  if (typeof protocol !== 'number' || !Number.isInteger(protocol) || protocol < 1 || protocol > 99)
    return { finding: probed('probe-protocol-silent'), offer: KNOWN_PROTOCOLS };
  return {
    finding: probed('probe-protocol-answered', { protocol: String(protocol) }),
    offer: { min: protocol, max: protocol },
  };
}

/**
 * Asks without device and without credential. The refusal names origin or identity, so it says by itself that the
 * gates before are passed. It leaves no pending request; only 2026.2.26 counts it as a failed login.
 *
 * @param range all protocols unless told: every recorded release takes part in so wide an offer
 */
export async function askAnonymously(talk: Conversation, range = ANY_PROTOCOL): Promise<Asked> {
  const { answer, instead } = await ask(talk, 'anonymous', anonymousConnect('anonymous', range));
  if (!answer) return { finding: endOf(instead) };
  if (answer.ok) return { finding: probed('probe-anonymous-admitted') };
  const refusal = identify(answer);
  if (refusal === 'protocol-mismatch' && range === ANY_PROTOCOL) return speaks(answer);
  const code =
    refusal && (OWN_WORD[refusal] ?? loginElsewhere(refusal) ?? STOPPED_AT[REFUSALS[refusal].gate]);
  return { finding: code ? probed(code) : probed('probe-anonymous-other', wordsOf(answer.message)) };
}
