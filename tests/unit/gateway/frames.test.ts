import { describe, expect, test } from 'vitest';
import {
  anonymousConnect,
  connectFrame,
  MAX_FRAME,
  readAnswer,
  readChallenge,
} from '../../../src/gateway/frames.ts';
import { pagesAlike } from '../../support/alike.ts';

const GREETING = { type: 'event', event: 'connect.challenge', payload: { nonce: 'n', ts: 5 } };
const REFUSAL = {
  type: 'res',
  id: 'a',
  ok: false,
  error: { code: 'C', message: 'M', details: { reason: 'r' } },
};
const answer = (frame: unknown, id = 'a') => readAnswer(JSON.stringify(frame), id);

describe('the greeting', () => {
  test('is read', () => {
    expect(readChallenge(JSON.stringify(GREETING))).toEqual({ nonce: 'n', ts: 5 });
  });

  test.each([
    ['not a frame of an event', { ...GREETING, type: 'res' }],
    ['another event', { ...GREETING, event: 'tick' }],
    ['no payload', { ...GREETING, payload: undefined }],
    ['an empty payload', { ...GREETING, payload: null }],
    ['a list as payload', { ...GREETING, payload: [] }],
    ['a text as payload', { ...GREETING, payload: 'n' }],
    ['no nonce', { ...GREETING, payload: { ts: 5 } }],
    ['no time', { ...GREETING, payload: { nonce: 'n' } }],
    ['a time in words', { ...GREETING, payload: { nonce: 'n', ts: '5' } }],
    ['a list', [GREETING]],
    ['nothing', null],
    ['a number', 7],
  ])('is not read in %s', (_, frame) => {
    expect(readChallenge(JSON.stringify(frame))).toBeUndefined();
  });

  test('is not read in what is no JSON, and nothing is thrown', () => {
    expect(readChallenge('welcome')).toBeUndefined();
    expect(readChallenge('')).toBeUndefined();
  });

  test('is read up to the longest frame, and not beyond', () => {
    const text = JSON.stringify(GREETING);
    expect(MAX_FRAME).toBe(65_536);
    expect(readChallenge(text.padEnd(MAX_FRAME))).toEqual({ nonce: 'n', ts: 5 });
    expect(readChallenge(text.padEnd(MAX_FRAME + 1))).toBeUndefined();
  });
});

describe('an answer', () => {
  test('is read with its code, message and details', () => {
    expect(answer(REFUSAL)).toEqual({ ok: false, code: 'C', message: 'M', details: { reason: 'r' } });
  });

  test('that accepts has no error', () => {
    expect(answer({ type: 'res', id: 'a', ok: true, payload: {} })).toEqual({
      ok: true,
      code: '',
      message: '',
      details: {},
    });
  });

  test.each([
    ['another type', { ...REFUSAL, type: 'event' }],
    ['another request', { ...REFUSAL, id: 'b' }],
    ['no yes or no', { ...REFUSAL, ok: 'false' }],
    ['nothing', null],
    ['a list', [REFUSAL]],
  ])('is not read in %s', (_, frame) => {
    expect(answer(frame)).toBeUndefined();
  });

  test.each([
    ['no object as error', { ...REFUSAL, error: 'C' }, { code: '', message: '', details: {} }],
    ['a list as details', { ...REFUSAL, error: { code: 'C', message: 'M', details: [1] } }, { details: {} }],
    ['a number as message', { ...REFUSAL, error: { message: 7 } }, { code: '', message: '', details: {} }],
  ])('is read without it: %s', (_, frame, expected) => {
    expect(answer(frame)).toMatchObject({ ok: false, ...expected });
    expect(answer(frame)?.details).toEqual({});
  });

  test('keeps 500 characters of a long message', () => {
    const message = 'x'.repeat(501);
    expect(answer({ ...REFUSAL, error: { message } })?.message).toBe('x'.repeat(500));
  });
});

describe('a request', () => {
  test('without device and credential has the least access, field by field', () => {
    expect(JSON.parse(anonymousConnect('version', { min: 3, max: 4 }))).toEqual({
      type: 'req',
      id: 'version',
      method: 'connect',
      params: {
        minProtocol: 3,
        maxProtocol: 4,
        client: { id: 'openclaw-probe', mode: 'probe', version: 'probe', platform: 'web' },
        role: 'operator',
        scopes: ['operator.read'],
        caps: [],
      },
    });
  });

  test('takes more of the client and more beside it', () => {
    const { params } = JSON.parse(connectFrame('x', { min: 1, max: 1 }, { displayName: 'D' }, { auth: 1 }));
    expect(params).toMatchObject({ client: { id: 'openclaw-probe', displayName: 'D' }, auth: 1 });
  });
});

describe('on recorded releases', () => {
  const said = pagesAlike().flatMap(({ name, pages }) =>
    pages.map((page) => [`${name} from ${page.from}`, page] as const),
  );

  test.each(said)('%s: greeting first, then the answer', (_, { version, anonymous }) => {
    for (const { frames } of [version, anonymous]) {
      expect(frames.map((frame) => readChallenge(frame) !== undefined)).toEqual([true, false]);
      expect(readAnswer(frames[1] ?? '', 'asked')?.ok).toBe(false);
    }
  });

  test.each(said)('%s: an offer of all protocols is answered at the next gate', (_, { anonymous, range }) => {
    const messageOf = (frames: readonly string[]) => readAnswer(frames[1] ?? '', 'asked')?.message;
    // some releases were recorded before it was asked
    if (range) expect(messageOf(range.frames)).toBe(messageOf(anonymous.frames));
  });
});
