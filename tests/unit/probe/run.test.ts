import { afterEach, describe, expect, test, vi } from 'vitest';
import { greeting, refusal } from '../../support/fake-effects.ts';
import { gateway, ORIGIN, open, run, VERSION } from './runs.ts';
import { PUBLIC_PAGE, type Timetable } from './timed.ts';

afterEach(() => {
  vi.useRealTimers();
});

// what real gateways do is tested on real ones; here is what cannot be provoked on them at will

describe('a gateway that answers', () => {
  test('is asked two things on two sockets, step by step, and both are closed', async () => {
    const { steps, found, effects } = await run([VERSION, ORIGIN]);
    expect(steps).toEqual([
      'address done',
      'browser running',
      'browser done 0',
      'socket running',
      'socket done 4',
      'greeting running',
      'greeting done 0',
      'version running',
      'version done 10',
      'anonymous running',
      'anonymous stopped 10',
    ]);
    expect(found).toEqual([
      { code: 'probe-greeting', source: 'probe', values: { address: '127.0.0.1:18789' } },
      { code: 'probe-protocol-answered', source: 'probe', values: { protocol: '4' } },
      { code: 'probe-origin-refused', source: 'probe' },
    ]);
    const url = 'ws://127.0.0.1:18789/';
    expect(effects.opened).toEqual([
      [0, url],
      [4, url],
    ]);
    expect(effects.closed).toEqual([
      [14, 0],
      [24, 1],
    ]);
  });

  test('is sent no credential and no device', async () => {
    const { effects } = await run([VERSION, ORIGIN]);
    expect(effects.sent).toHaveLength(2);
    for (const frame of effects.sent) expect(frame).not.toMatch(/auth|device|token|password/);
    expect(JSON.parse(effects.sent[1] ?? '').params).toMatchObject({ minProtocol: 4, maxProtocol: 4 });
  });

  test('reads «null» as the origin of a file', async () => {
    const page = { ...PUBLIC_PAGE, local: true, file: true };
    const { found } = await run([VERSION, ORIGIN], { page });
    expect(found.at(-1)).toEqual({
      code: 'probe-origin-refused',
      source: 'probe',
      values: { opaque: 'null' },
    });
    const identity = gateway(refusal('anonymous', 'device identity required'));
    const other = await run([VERSION, identity], { page });
    expect(other.found.at(-1)).toEqual({ code: 'probe-identity-refused', source: 'probe' });
  });

  test('that is starting is blamed for nothing else, and asked no more', async () => {
    const starting = gateway(
      refusal('version', 'gateway starting; retry shortly', { reason: 'startup-sidecars' }),
    );
    const { codes, steps, effects } = await run([starting, starting]);
    expect(codes).toEqual(['probe-greeting', 'probe-gateway-starting']);
    expect(steps.at(-1)).toBe('version stopped 10');
    expect(effects.closed.map(([, socket]) => socket)).toEqual([0, 1]);
  });

  test('that says no protocol is asked in those that are known', async () => {
    const { codes, steps, effects } = await run([gateway(refusal('version', 'no')), ORIGIN]);
    expect(codes).toEqual(['probe-greeting', 'probe-protocol-silent', 'probe-origin-refused']);
    expect(steps).toContain('version stopped 10');
    expect(JSON.parse(effects.sent[1] ?? '').params).toMatchObject({ minProtocol: 3, maxProtocol: 4 });
  });

  test('that shuts this page out for its tries is told so', async () => {
    const limited = gateway(refusal('anonymous', 'too many failed attempts', { code: 'AUTH_RATE_LIMITED' }));
    expect((await run([VERSION, limited])).codes.at(-1)).toBe('probe-rate-limited');
  });

  test('whose second socket does not open is asked nothing on it', async () => {
    const { codes, effects } = await run([
      VERSION,
      { events: [[1, { type: 'close', code: 1006, reason: '' }]] },
    ]);
    expect(codes.at(-1)).toBe('probe-anonymous-other');
    expect(effects.sent).toHaveLength(1);
  });

  test('that floods after the greeting is heard no more', async () => {
    const flood: Timetable = {
      events: [[1, open], ...Array.from({ length: 50 }, (_, at) => [4 + at, greeting()] as const)],
    };
    const { codes, effects } = await run([flood, flood]);
    expect(codes).toEqual(['probe-greeting', 'probe-protocol-silent', 'probe-anonymous-other']);
    // cut off at the seventeenth event, long before the six seconds for an answer are over
    expect(effects.closed.find(([, socket]) => socket === 0)).toEqual([19, 0]);
    expect(effects.now()).toBeLessThan(200);
  });
});

describe('the gateway’s clock', () => {
  test.each([
    ['two minutes late is near enough', -120_000, undefined],
    ['… and early', 120_000, undefined],
    ['a second more is told', -121_000, { seconds: '121' }],
    ['… whichever way', 121_000, { seconds: '121' }],
  ])('%s', async (_, off, values) => {
    const events: Timetable['events'] = [
      [1, open],
      [4, greeting(1_000_004 + off)],
    ];
    const { found } = await run([{ events }, { events }]);
    expect(found.find(({ code }) => code === 'probe-clock-skew')).toEqual(
      values && { code: 'probe-clock-skew', source: 'probe', values },
    );
  });
});
