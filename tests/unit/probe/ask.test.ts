import { afterEach, describe, expect, test, vi } from 'vitest';
import { ANY_PROTOCOL, anonymousConnect } from '../../../src/gateway/frames.ts';
import { ask, askAnonymously } from '../../../src/probe/ask.ts';
import { Conversation } from '../../../src/probe/conversation.ts';
import type { SocketEvent } from '../../../src/probe/effects.ts';
import { refusal } from '../../support/fake-effects.ts';
import { never, played, type Timetable, timed } from './timed.ts';

afterEach(() => {
  vi.useRealTimers();
});

function talk(table: Timetable) {
  const effects = timed([table]);
  return { effects, conversation: new Conversation(effects, 'ws://gw/', never()) };
}
const answering = (...events: SocketEvent[]) => talk({ answers: () => events.map((event) => [1, event]) });
const accepted: SocketEvent = { type: 'frame', text: '{"type":"res","id":"anonymous","ok":true}' };
const tick: SocketEvent = { type: 'frame', text: '{"type":"event","event":"tick"}' };

describe('a question', () => {
  test('passes over frames that answer nothing, and over the opening', async () => {
    const { effects, conversation } = answering(
      tick,
      { type: 'open' },
      refusal('b', 'x'),
      refusal('a', 'no'),
    );
    expect(await played(ask(conversation, 'a', 'FRAME'))).toMatchObject({
      answer: { ok: false, message: 'no' },
    });
    expect(effects.sent).toEqual(['FRAME']);
  });

  test.each<SocketEvent>([
    { type: 'close', code: 1008, reason: '' },
    { type: 'error' },
    { type: 'other-frame' },
  ])('has no answer where $type comes first', async (event) => {
    const { conversation } = answering(event, refusal('a', 'too late'));
    expect(await played(ask(conversation, 'a', ''))).toEqual({ instead: event });
  });

  test('waits six seconds in all, however often a server ticks', async () => {
    const ticks = Array.from({ length: 9 }, (_, at) => [(at + 1) * 900, tick] as const);
    const { effects, conversation } = talk({ answers: () => ticks });
    const asked = ask(conversation, 'a', '').then((answer) => [answer, effects.now()]);
    expect(await played(asked)).toEqual([{ instead: { type: 'quiet' } }, 6_000]);
  });
});

describe('without device and credential', () => {
  test.each([
    ['origin not allowed', 'probe-origin-refused'],
    ['device identity required', 'probe-identity-refused'],
    ['unauthorized: gateway token missing', 'probe-token-missing'],
    ['gateway starting; retry shortly', 'probe-gateway-starting'],
    ['unauthorized: too many failed authentication attempts', 'probe-rate-limited'],
  ])('«%s»: %s', async (message, code) => {
    const { conversation } = answering(refusal('anonymous', message));
    expect(await played(askAnonymously(conversation))).toEqual({ finding: { code, source: 'probe' } });
  });

  test.each(['pairing required', 'nobody knows'])('«%s» is told word for word', async (reason) => {
    const { conversation } = answering(refusal('anonymous', reason));
    expect(await played(askAnonymously(conversation))).toEqual({
      finding: { code: 'probe-anonymous-other', source: 'probe', values: { reason } },
    });
  });

  test('a reason in a field counts as one in the message', async () => {
    const { conversation } = answering(
      refusal('anonymous', 'unauthorized', { authReason: 'trusted_proxy_untrusted_source' }),
    );
    expect((await played(askAnonymously(conversation))).finding.code).toBe('probe-login-by-proxy');
  });

  test('admitted: whoever asks gets in', async () => {
    const { conversation } = answering(accepted);
    expect(await played(askAnonymously(conversation))).toEqual({
      finding: { code: 'probe-anonymous-admitted', source: 'probe' },
    });
  });

  test('all protocols are offered at once, and no credential', async () => {
    const { effects, conversation } = answering(accepted);
    await played(askAnonymously(conversation));
    expect(effects.sent).toEqual([anonymousConnect('anonymous', ANY_PROTOCOL)]);
    expect(effects.sent[0]).not.toMatch(/auth|device|token|password/);
  });
});

describe('a gateway that speaks none of them', () => {
  test.each([1, 3, 4, 99])('names %s, which is offered next', async (expectedProtocol) => {
    const { conversation } = answering(refusal('anonymous', 'protocol mismatch', { expectedProtocol }));
    const values = { protocol: String(expectedProtocol) };
    expect(await played(askAnonymously(conversation))).toEqual({
      finding: { code: 'probe-protocol-answered', source: 'probe', values },
      offer: { min: expectedProtocol, max: expectedProtocol },
    });
  });

  test.each([0, -1, 100, 3.5, '4', null, undefined])(
    '%s is none: those that are known are next',
    async (expectedProtocol) => {
      const { conversation } = answering(refusal('anonymous', 'protocol mismatch', { expectedProtocol }));
      expect(await played(askAnonymously(conversation))).toEqual({
        finding: { code: 'probe-protocol-silent', source: 'probe' },
        offer: { min: 3, max: 4 },
      });
    },
  );

  test('is asked no third time', async () => {
    const { conversation } = answering(refusal('anonymous', 'protocol mismatch', { expectedProtocol: 4 }));
    expect(await played(askAnonymously(conversation, { min: 3, max: 4 }))).toEqual({
      finding: { code: 'probe-anonymous-other', source: 'probe', values: { reason: 'protocol mismatch' } },
    });
  });
});

describe('no answer', () => {
  test('silence is silence', async () => {
    const { conversation } = talk({});
    expect((await played(askAnonymously(conversation))).finding).toEqual({
      code: 'probe-unanswered',
      source: 'probe',
    });
  });

  test.each<[SocketEvent, object]>([
    [
      { type: 'close', code: 1012, reason: 'service restart' },
      { code: 'probe-ended-early', values: { closeCode: '1012', reason: 'service restart' } },
    ],
    [
      { type: 'close', code: 1006, reason: '' },
      { code: 'probe-ended-early', values: { closeCode: '1006' } },
    ],
    [{ type: 'error' }, { code: 'probe-ended-early' }],
    [{ type: 'other-frame' }, { code: 'probe-anonymous-other' }],
    [{ type: 'endless' }, { code: 'probe-unanswered' }],
  ])('%o', async (event, expected) => {
    const { conversation } = answering(event);
    expect((await played(askAnonymously(conversation))).finding).toEqual({ source: 'probe', ...expected });
  });
});
