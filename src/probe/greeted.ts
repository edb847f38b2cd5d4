import { wholeNumber } from '../evidence/whole-number.ts';
import type { Challenge } from '../gateway/frames.ts';
import type { Address } from './address.ts';
import { type Asked, askAnonymously } from './ask.ts';
import { Conversation } from './conversation.ts';
import type { Effects } from './effects.ts';
import { firstWord } from './observe.ts';
import type { Reporter } from './reporter.ts';

/** A gateway refuses a device whose clock is off by more than two minutes (run on 2026.2.26 to 2026.9.6). */
const CLOCK_TOLERANCE = 120_000;

/** Asks once more, on a socket of its own: a gateway closes after each refusal. */
async function askAgain(
  address: Address,
  offer: Asked['offer'],
  effects: Effects,
  signal: AbortSignal,
): Promise<Asked> {
  const talk = new Conversation(effects, address.socket, signal);
  const { opened } = await firstWord(talk, effects);
  // nobody answers on a socket that did not open
  const asked: Asked = opened
    ? await askAnonymously(talk, offer)
    : { finding: { code: 'probe-ended-early', source: 'probe' } };
  talk.end();
  return asked;
}

/**
 * Goes on where a gateway has greeted: asks to be let in as nobody, in any protocol. Only where the gateway speaks
 * none of those is a second socket opened.
 *
 * @param talk the socket that brought the greeting; it is closed here
 */
export async function afterGreeting(
  talk: Conversation,
  { ts }: Challenge,
  address: Address,
  effects: Effects,
  report: Reporter,
  signal: AbortSignal,
): Promise<void> {
  report.begin('greeting');
  const skew = Math.round((effects.clock() - ts) / 1000);
  report.end('greeting');
  report.found('probe-greeting', { address: address.shown });

  report.begin('version');
  let asked = await askAnonymously(talk);
  talk.end();
  if (signal.aborted) return;
  if (asked.offer) {
    report.end('version', asked.finding.code === 'probe-protocol-answered' ? 'done' : 'stopped');
    report.tell(asked.finding);
    report.begin('anonymous');
    asked = await askAgain(address, asked.offer, effects, signal);
    if (signal.aborted) return;
  } else {
    report.end('version');
    report.begin('anonymous');
  }
  report.end('anonymous', 'stopped');
  const { finding } = asked;
  // the gateway reads «null» where a page is a file
  const opaque = effects.page.file && finding.code === 'probe-origin-refused';
  report.tell(opaque ? { ...finding, values: { opaque: 'null' } } : finding);
  // last, so that it is heard first: with such a clock nothing else can be mended
  if (Math.abs(skew) * 1000 > CLOCK_TOLERANCE) {
    const seconds = wholeNumber(Math.abs(skew));
    report.found('probe-clock-skew', seconds === undefined ? undefined : { seconds });
  }
}
