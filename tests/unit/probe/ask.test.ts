import { afterEach, describe, expect, test, vi } from 'vitest';
import { anonymousConnect } from '../../../src/gateway/frames.ts';
import { ask, askAnonymously, askProtocol } from '../../../src/probe/ask.ts';
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
    expect(await played(ask(conversation, 'a', 'FRAME'))).toMatchObject({ ok: false, message: 'no' });
    expect(effects.sent).toEqual(['FRAME']);
  });

  test.each<SocketEvent>([
    { type: 'close', code: 1008, reason: '' },
    { type: 'error' },
    { type: 'other-frame' },
  ])('has no answer where $type comes first', async (event) => {
    const { conversation } = answering(event, refusal('a', 'too late'));
    expect(await played(ask(conversation, 'a', ''))).toBeUndefined();
  });

  test('waits six seconds in all, however often a server ticks', async () => {
    const ticks = Array.from({ length: 9 }, (_, at) => [(at + 1) * 900, tick] as const);
    const { effects, conversation } = talk({ answers: () => ticks });
    const asked = ask(conversation, 'a', '').then((answer) => [answer, effects.now()]);
    expect(await played(asked)).toEqual([undefined, 6_000]);
  });
});

describe('which protocol it speaks', () => {
  test('is asked with one that nobody speaks', async () => {
    const { effects, conversation } = answering(refusal('version', 'protocol mismatch'));
    await played(askProtocol(conversation));
    expect(effects.sent).toEqual([anonymousConnect('version', { min: 999, max: 999 })]);
  });

  test.each([1, 3, 4, 99])('%s is told', async (expectedProtocol) => {
    const { conversation } = answering(refusal('version', 'protocol mismatch', { expectedProtocol }));
    expect(await played(askProtocol(conversation))).toEqual({
      finding: {
        code: 'probe-protocol-answered',
        source: 'probe',
        values: { protocol: String(expectedProtocol) },
      },
      protocol: expectedProtocol,
    });
  });

  test.each([0, -1, 100, 3.5, '4', null, undefined])('%s is none', async (expectedProtocol) => {
    const { conversation } = answering(refusal('version', 'protocol mismatch', { expectedProtocol }));
    expect(await played(askProtocol(conversation))).toEqual({
      finding: { code: 'probe-protocol-silent', source: 'probe' },
    });
  });

  test('a gateway that is starting says so', async () => {
    const { conversation } = answering(
      refusal('version', 'gateway starting; retry shortly', { expectedProtocol: 4 }),
    );
    expect(await played(askProtocol(conversation))).toEqual({
      finding: { code: 'probe-gateway-starting', source: 'probe' },
    });
  });

  test('silence is silence', async () => {
    const { conversation } = talk({});
    expect((await played(askProtocol(conversation))).finding.code).toBe('probe-protocol-silent');
  });
});

describe('without device and credential', () => {
  test.each([
    ['origin not allowed', 'probe-origin-refused'],
    ['device identity required', 'probe-identity-refused'],
    ['unauthorized: gateway token missing', 'probe-token-missing'],
    ['gateway starting; retry shortly', 'probe-gateway-starting'],
    ['unauthorized: too many failed authentication attempts', 'probe-rate-limited'],
    ['pairing required', 'probe-anonymous-other'],
    ['protocol mismatch', 'probe-anonymous-other'],
    ['nobody knows', 'probe-anonymous-other'],
  ])('«%s»: %s', async (message, code) => {
    const { conversation } = answering(refusal('anonymous', message));
    expect(await played(askAnonymously(conversation, 4))).toEqual({ code, source: 'probe' });
  });

  test('admitted: whoever asks gets in', async () => {
    const { conversation } = answering(accepted);
    expect(await played(askAnonymously(conversation, 4))).toEqual({
      code: 'probe-anonymous-admitted',
      source: 'probe',
    });
  });

  test('no answer names no gate', async () => {
    const { conversation } = talk({});
    expect((await played(askAnonymously(conversation, 4))).code).toBe('probe-anonymous-other');
  });

  test.each([
    [4, { min: 4, max: 4 }],
    [undefined, { min: 3, max: 4 }],
  ])('in protocol %s offers %o', async (protocol, range) => {
    const { effects, conversation } = answering(accepted);
    await played(askAnonymously(conversation, protocol));
    expect(effects.sent).toEqual([anonymousConnect('anonymous', range)]);
  });
});
