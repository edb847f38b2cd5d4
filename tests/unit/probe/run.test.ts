import { afterEach, describe, expect, test, vi } from 'vitest';
import { greeting, refusal } from '../../support/fake-effects.ts';
import { gateway, ORIGIN, open, run, VERSION } from './runs.ts';
import { PUBLIC_PAGE, type Timetable } from './timed.ts';

afterEach(() => {
  vi.useRealTimers();
});

// what real gateways do is tested on real ones; here is what cannot be provoked on them at will

describe('a gateway that answers', () => {
  test('is asked one thing on one socket, step by step, and nothing beside it', async () => {
    const reach = vi.fn(() => Promise.resolve('answered' as const));
    const { steps, found, effects } = await run([ORIGIN], { reach });
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
      'anonymous stopped 0',
    ]);
    expect(found).toEqual([
      { code: 'probe-greeting', source: 'probe', values: { address: '127.0.0.1:18789' } },
      { code: 'probe-origin-refused', source: 'probe' },
    ]);
    expect(effects.opened).toEqual([[0, 'ws://127.0.0.1:18789/']]);
    expect(effects.closed).toEqual([[14, 0]]);
    expect(reach).not.toHaveBeenCalled();
  });

  test('is asked again on a second socket only where it speaks none of the protocols', async () => {
    const { steps, codes, effects } = await run([VERSION, ORIGIN]);
    expect(codes).toEqual(['probe-greeting', 'probe-protocol-answered', 'probe-origin-refused']);
    expect(steps.slice(-4)).toEqual([
      'version running',
      'version done 10',
      'anonymous running',
      'anonymous stopped 14',
    ]);
    expect(effects.opened.map(([at]) => at)).toEqual([0, 14]);
    expect(effects.closed).toEqual([
      [14, 0],
      [28, 1],
    ]);
    expect(JSON.parse(effects.sent[1] ?? '').params).toMatchObject({ minProtocol: 4, maxProtocol: 4 });
  });

  test('reads «null» as the origin of a file', async () => {
    const page = { ...PUBLIC_PAGE, local: true, file: true };
    const { found } = await run([ORIGIN], { page });
    expect(found.at(-1)).toEqual({
      code: 'probe-origin-refused',
      source: 'probe',
      values: { opaque: 'null' },
    });
    const identity = gateway(refusal('anonymous', 'device identity required'));
    const other = await run([identity], { page });
    expect(other.found.at(-1)).toEqual({ code: 'probe-identity-refused', source: 'probe' });
  });

  test('that is starting is blamed for nothing else, and asked no more', async () => {
    const starting = gateway(
      refusal('anonymous', 'gateway starting; retry shortly', { reason: 'startup-sidecars' }),
    );
    const { codes, effects } = await run([starting, starting]);
    expect(codes).toEqual(['probe-greeting', 'probe-gateway-starting']);
    expect(effects.opened).toHaveLength(1);
  });

  test('that names no protocol is asked in those that are known', async () => {
    const { codes, steps, effects } = await run([gateway(refusal('anonymous', 'protocol mismatch')), ORIGIN]);
    expect(codes).toEqual(['probe-greeting', 'probe-protocol-silent', 'probe-origin-refused']);
    expect(steps).toContain('version stopped 10');
    expect(JSON.parse(effects.sent[1] ?? '').params).toMatchObject({ minProtocol: 3, maxProtocol: 4 });
  });

  test('that shuts this page out for its tries is told so', async () => {
    const limited = gateway(refusal('anonymous', 'too many failed attempts', { code: 'AUTH_RATE_LIMITED' }));
    expect((await run([limited])).codes.at(-1)).toBe('probe-rate-limited');
  });

  test('whose second socket does not open is asked nothing on it', async () => {
    const closed: Timetable = { events: [[1, { type: 'close', code: 1006, reason: '' }]] };
    const { found, effects } = await run([VERSION, closed]);
    expect(found.at(-1)).toEqual({ code: 'probe-ended-early', source: 'probe' });
    expect(effects.sent).toHaveLength(1);
  });

  test('that ends the socket before it answers is told with its code', async () => {
    const restarting = gateway({ type: 'close', code: 1012, reason: 'service restart' });
    const { found } = await run([restarting]);
    expect(found.at(-1)).toEqual({
      code: 'probe-ended-early',
      source: 'probe',
      values: { closeCode: '1012', reason: 'service restart' },
    });
  });

  test('that floods after the greeting is heard no more', async () => {
    const flood: Timetable = {
      events: [[1, open], ...Array.from({ length: 50 }, (_, at) => [4 + at, greeting()] as const)],
    };
    const { codes, effects } = await run([flood]);
    expect(codes).toEqual(['probe-greeting', 'probe-anonymous-other']);
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
    ['eleven days are told', -999_999_000, { seconds: '999999' }],
    ['more is told without the figure', -1e12, {}],
    ['… and so is what no clock shows', 1e308, {}],
  ])('%s', async (_, off, values) => {
    const events: Timetable['events'] = [
      [1, open],
      [4, greeting(1_000_004 + off)],
    ];
    const { found } = await run([{ events }]);
    expect(found.find(({ code }) => code === 'probe-clock-skew')).toEqual(
      values && { code: 'probe-clock-skew', source: 'probe', ...('seconds' in values && { values }) },
    );
    // what comes last is the headline
    if (values) expect(found.at(-1)?.code).toBe('probe-clock-skew');
  });
});
