import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Finding } from '../../../src/evidence/finding.ts';
import { textToSign } from '../../../src/gateway/device-frame.ts';
import { askAsDevice } from '../../../src/probe/device.ts';
import type { Effects, SocketEvent } from '../../../src/probe/effects.ts';
import { type Sent, telling } from '../../../src/probe/sent.ts';
import type { Progress } from '../../../src/probe/steps.ts';
import { greeting, refusal } from '../../support/fake-effects.ts';
import { addressOf, never, played, type Timetable, timed } from './timed.ts';

afterEach(() => {
  vi.useRealTimers();
});

// what real gateways answer is tested on real ones; here is what each answer becomes, and that no secret stays

const SECRET = 'S3"C\\RET token';
const KEY = { id: 'ab', publicKey: 'pub', sign: (text: string) => Promise.resolve(`signed ${text}`) };
const open: SocketEvent = { type: 'open' };
const accepted: SocketEvent = { type: 'frame', text: '{"type":"res","id":"device","ok":true}' };

interface Options {
  readonly table?: Timetable;
  readonly protocol?: number;
  /** Where the key comes from. */
  readonly key?: Effects['makeDevice'];
  readonly signal?: AbortSignal;
}

async function run({ table = {}, protocol, key = () => Promise.resolve(KEY), signal = never() }: Options) {
  // a page has been there for a while when it asks
  const effects = timed([table], { now: () => 70 + Date.now() });
  const found: Finding[] = [];
  const steps: Progress[] = [];
  const sent: Sent[] = [];
  await played(
    askAsDevice(
      addressOf('127.0.0.1:18789'),
      { kind: 'token', value: SECRET },
      key,
      protocol,
      telling(effects, (each) => sent.push(each), SECRET),
      { found: (finding) => found.push(finding), progress: (step) => steps.push(step) },
      signal,
    ),
  );
  return { found, steps, sent, effects };
}

const answering = (...answers: SocketEvent[]): Timetable => ({
  events: [
    [1, open],
    [2, greeting()],
  ],
  answers: () => answers.map((event) => [3, event]),
});
const GONE = { code: 'probe-device-gone', values: { address: '127.0.0.1:18789' } };
const refused = (message: string, details: object = {}) =>
  run({ table: answering(refusal('device', message, details)) });

describe('a missing approval', () => {
  test('shows the request of the check, under a name of its own', async () => {
    const { found, steps } = await refused('pairing required', { reason: 'not-paired', requestId: 'ab-12' });
    expect(found).toEqual([
      { code: 'probe-token-accepted', source: 'probe' },
      { code: 'probe-pairing-pending', source: 'probe', values: { probeRequestId: 'ab-12' } },
    ]);
    expect(steps).toEqual([
      { step: 'device', state: 'running' },
      { step: 'device', state: 'stopped', ms: 5 },
    ]);
  });

  test.each(['x', '-'.repeat(64)])('knows the id %s', async (requestId) => {
    expect((await refused('pairing required', { requestId })).found[1]?.values).toEqual({
      probeRequestId: requestId,
    });
  });

  test.each(['$(reboot)', 'a b', '', 'x'.repeat(65), 'a\n', ';a', 'a;', 12, undefined])(
    'puts no id into a command that is none: %j',
    async (requestId) => {
      expect((await refused('pairing required', { requestId })).found[1]).toEqual({
        code: 'probe-pairing-pending',
        source: 'probe',
      });
    },
  );
});

test('a page that is let in was paired silently', async () => {
  const { found, steps } = await run({ table: answering(accepted) });
  expect(found).toEqual([
    { code: 'probe-token-accepted', source: 'probe' },
    { code: 'probe-paired-silently', source: 'probe', values: { deviceId: 'ab' } },
  ]);
  expect(steps.at(-1)).toEqual({ step: 'device', state: 'done', ms: 5 });
});

describe('the secret', () => {
  test('is sent once and told nowhere', async () => {
    const { found, sent, effects } = await run({
      table: answering(
        refusal('device', 'unauthorized: gateway token mismatch', { code: 'AUTH_TOKEN_MISMATCH' }),
      ),
    });
    expect(found).toEqual([
      {
        code: 'probe-token-refused',
        source: 'probe',
        values: { reason: 'unauthorized: gateway token mismatch' },
      },
    ]);
    expect(effects.sent).toHaveLength(1);
    expect(effects.sent[0]).toContain('S3');
    expect(JSON.stringify([found, sent])).not.toContain('S3');
    expect(sent.map(({ kind }) => kind)).toEqual(['socket', 'frame']);
  });

  test('of the gateway’s own words is taken out, and 160 characters are enough', async () => {
    const { found } = await refused(`origin not allowed token=${'q7W'.repeat(12)} ${'x '.repeat(200)}`);
    expect(found[0]?.code).toBe('probe-origin-refused');
    expect(found[0]?.values?.['reason']).not.toContain('q7Wq7W');
    expect(found[0]?.values?.['reason']).toHaveLength(160);
  });
});

describe('a lock-out', () => {
  test.each([
    [299_001, { seconds: '300' }],
    [300_000, { seconds: '300' }],
    [999_999_000, { seconds: '999999' }],
    [999_999_001, undefined],
    [1e305, undefined],
    [Number.POSITIVE_INFINITY, undefined],
    [0, { seconds: '0' }],
    [-5_000, undefined],
    ['soon', undefined],
  ])('of %s says how long: %o', async (retryAfterMs, values) => {
    const { found } = await refused('too many failed attempts', { code: 'AUTH_RATE_LIMITED', retryAfterMs });
    expect(found).toEqual([{ code: 'probe-rate-limited', source: 'probe', ...(values && { values }) }]);
  });
});

test('a page that was let past its origin and is not any more sees two gateways', async () => {
  const { found } = await refused('origin not allowed');
  expect(found.map(({ code }) => code)).toEqual(['probe-origin-refused', 'probe-answers-differ']);
});

test('a gateway that has begun to restart is starting, and refuses nothing', async () => {
  const { found } = await refused('gateway starting; retry shortly', { reason: 'startup-sidecars' });
  expect(found).toEqual([{ code: 'probe-gateway-starting', source: 'probe' }]);
});

test.each([
  ['device signature invalid', 'probe-device-other'],
  ['protocol mismatch', 'probe-device-other'],
  ['nobody knows', 'probe-device-other'],
  ['unauthorized', 'probe-login-refused'],
  ['unauthorized: gateway password mismatch', 'probe-password-refused'],
  ['unauthorized: gateway password missing', 'probe-password-refused'],
])('«%s» is told in the gateway’s own words', async (reason, code) => {
  expect((await refused(reason)).found).toEqual([{ code, source: 'probe', values: { reason } }]);
});

describe('what comes to nothing', () => {
  test('a browser that makes no key asks nobody', async () => {
    const { found, steps, effects } = await run({ key: () => Promise.resolve(undefined) });
    expect(found).toEqual([{ code: 'probe-no-device-key', source: 'probe' }]);
    expect(steps.map(({ state }) => state)).toEqual(['running', 'stopped']);
    expect(effects.opened).toEqual([]);
  });

  test.each<[string, Timetable, object]>([
    ['no greeting', { events: [[1, open]] }, GONE],
    [
      'another first frame',
      {
        events: [
          [1, open],
          [2, { type: 'frame', text: 'welcome' }],
        ],
      },
      GONE,
    ],
    [
      'no answer',
      {
        events: [
          [1, open],
          [2, greeting()],
        ],
      },
      { code: 'probe-device-unanswered' },
    ],
    [
      'a restart in between',
      answering({ type: 'close', code: 1012, reason: 'service restart' }),
      { code: 'probe-ended-early', values: { closeCode: '1012', reason: 'service restart' } },
    ],
    ['what is no answer', answering({ type: 'other-frame' }), { code: 'probe-device-other' }],
  ])('%s: told so, and the socket is closed', async (_, table, expected) => {
    const { found, steps, effects } = await run({ table });
    expect(found).toEqual([{ source: 'probe', ...expected }]);
    expect(steps.at(-1)?.state).toBe('stopped');
    expect(effects.closed).toHaveLength(1);
  });

  test('a run that was stopped tells nothing more', async () => {
    const stop = new AbortController();
    const running = run({ table: answering(accepted), signal: stop.signal });
    stop.abort();
    const { found, steps } = await running;
    expect(found).toEqual([]);
    expect(steps.map(({ state }) => state)).toEqual(['running']);
  });
});

test.each([
  [4, 4, 4],
  [undefined, 1, 99],
])('in protocol %s it signs what it sends', async (protocol, min, max) => {
  const { effects } = await run({ table: answering(accepted), ...(protocol && { protocol }) });
  const { id, params } = JSON.parse(effects.sent[0] ?? '');
  expect(id).toBe('device');
  const text = textToSign(KEY, { kind: 'token', value: SECRET }, 'n', 1_000_000);
  expect(params).toMatchObject({ minProtocol: min, maxProtocol: max, auth: { token: SECRET } });
  expect(params.device).toEqual({
    id: 'ab',
    publicKey: 'pub',
    signature: `signed ${text}`,
    // the greeting's own time, whatever clock is here
    signedAt: 1_000_000,
    nonce: 'n',
  });
  expect(effects.closed).toEqual([[5, 0]]);
});
