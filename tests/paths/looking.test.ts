import { describe, expect, test } from 'vitest';
import { parsePaste } from '../../src/evidence/parse.ts';
import { PROBE_CODES, type ProbeCode } from '../../src/evidence/probe-codes.ts';
import { EMPTY } from '../../src/troubleshooter/context.ts';
import { MAX_TRIES } from '../../src/troubleshooter/machine.ts';
import {
  again,
  asDevice,
  check,
  codesOf,
  found,
  LET_THROUGH,
  MEMORY,
  PAIRING,
  start,
  TOKEN,
} from './actor.ts';

describe('Check', () => {
  test('with text alone reads it and takes no address', () => {
    const { state, context, done } = start(check(PAIRING));
    expect([state(), codesOf(context().pasted?.findings), context().target]).toEqual([
      'verdict',
      codesOf(parsePaste(PAIRING).findings),
      undefined,
    ]);
    expect(done).toEqual(['takeAddress']);
  });

  test('with both reads the text, then asks the address', () => {
    const { state, context, done } = start(check(PAIRING, true));
    expect([state(), context().target]).toEqual(['probing', 'loopback']);
    expect(codesOf(context().pasted?.findings)).toContain('said-pairing-required');
    expect(done).toEqual(['takeAddress', 'probe begun']);
  });

  test('with an address alone drops the text of before', () => {
    const { context } = start(check(PAIRING), check('', true));
    expect(context().pasted).toBeUndefined();
  });

  test('with text alone gives the address up', () => {
    const { context, done } = start(...LET_THROUGH, check(PAIRING));
    expect([context().target, done.at(-1)]).toEqual([undefined, 'takeAddress']);
  });

  test.each([
    ['nothing', check(''), 'nothing-given'],
    [
      'an address that cannot be used',
      { type: 'CHECK', pasted: parsePaste(PAIRING), address: { ok: false, problem: 'address-port' } },
      'address-port',
    ],
  ] as const)('with %s begins nothing, and says why at every press', (_, event, problem) => {
    const { state, context, done, send } = start(event);
    expect([state(), context(), done]).toEqual([
      'collecting',
      { ...EMPTY, problem, called: { field: 'address', times: 1 } },
      [],
    ]);
    send(event);
    expect(context().called.times).toBe(2);
    send(check(PAIRING));
    expect(context().problem).toBeUndefined();
  });

  test('while the probe runs reads the paste and lets the run go on', () => {
    const { state, context, done, send } = start(check('', true), found('probe-greeting'));
    send(check(TOKEN, true));
    expect([state(), codesOf(context().pasted?.findings), codesOf(context().probed)]).toEqual([
      'probing',
      codesOf(parsePaste(TOKEN).findings),
      ['probe-greeting'],
    ]);
    // the run goes on with the address it began with
    expect(done).toEqual(['takeAddress', 'probe begun']);
    send(check(''));
    expect([state(), context().problem]).toEqual(['probing', 'nothing-given']);
  });
});

describe('the probe', () => {
  test('keeps the last word of each step, in the order of last words', () => {
    const { context } = start(
      check('', true),
      { type: 'PROBE_STEP', progress: { step: 'socket', state: 'running' } },
      { type: 'PROBE_STEP', progress: { step: 'greeting', state: 'running' } },
      { type: 'PROBE_STEP', progress: { step: 'socket', state: 'done', ms: 3 } },
    );
    expect(context().steps).toEqual([
      { step: 'greeting', state: 'running' },
      { step: 'socket', state: 'done', ms: 3 },
    ]);
  });

  test.each([
    ['ended', { type: 'PROBE_ENDED' }, []],
    ['broke', { type: 'PROBE_BROKE' }, ['probe-failed']],
    ['was cancelled', { type: 'CANCEL' }, ['probe-cancelled']],
  ] as const)('that %s is aborted, keeps what it found and says so', (_, event, more) => {
    const { state, context, done } = start(check('', true), found('probe-greeting'), event);
    expect([state(), context().probed]).toEqual([
      'verdict',
      [found('probe-greeting').finding, ...more.map((code) => ({ code, source: 'probe' }))],
    ]);
    expect(done).toEqual(['takeAddress', 'probe begun', 'probe aborted']);
  });

  test('begins with nothing of the run before', () => {
    const { context } = start(
      ...LET_THROUGH,
      check('', true),
      { type: 'PROBE_STEP', progress: { step: 'socket', state: 'running' } },
      { type: 'CANCEL' },
      check('', true),
    );
    expect([context().probed, context().steps]).toEqual([[], []]);
  });
});

describe('the question as a device', () => {
  test.each(Object.keys(PROBE_CODES).filter((code) => code !== 'probe-identity-refused') as ProbeCode[])(
    'is not asked after %s, whatever is pressed: the gateway did not let this page through',
    (code) => {
      const { state, context, done, send } = start(check('', true), found(code), { type: 'PROBE_ENDED' });
      send(asDevice(), asDevice(false));
      expect([state(), context().tries, context().secretProblem]).toEqual(['verdict', 0, undefined]);
      expect(done).not.toContain('device begun');
    },
  );

  test('needs a secret, and says so', () => {
    const { state, context, send } = start(...LET_THROUGH, asDevice(false));
    expect([state(), context().tries, context().secretProblem]).toEqual(['verdict', 0, 'secret-empty']);
    send(asDevice());
    expect([state(), context().tries, context().secretProblem]).toEqual(['askingAsDevice', 1, undefined]);
  });

  test('is refused at the fourth try, also after a new start, a link and another look', () => {
    expect(MAX_TRIES).toBe(3);
    const { state, context, done, send } = start(...LET_THROUGH);
    send(asDevice(), { type: 'CANCEL' }, { type: 'RESTART' }, ...LET_THROUGH);
    send(asDevice(), { type: 'PROBE_ENDED' }, again('', 1), found('probe-identity-refused'), {
      type: 'PROBE_ENDED',
    });
    send(
      asDevice(),
      { type: 'PROBE_ENDED' },
      { type: 'RESUME', memory: MEMORY, linked: true },
      ...LET_THROUGH,
    );
    send(asDevice());
    expect([state(), context().tries, context().secretProblem]).toEqual(['verdict', 3, 'secret-tries']);
    send(asDevice(false));
    expect(context().secretProblem).toBe('secret-tries');
    expect(done.filter((each) => each === 'device begun')).toHaveLength(3);
  });

  test('forgets what the device before it was told, and nothing else', () => {
    const { context } = start(
      ...LET_THROUGH,
      asDevice(),
      { type: 'PROBE_STEP', progress: { step: 'socket', state: 'done' } },
      { type: 'PROBE_STEP', progress: { step: 'device', state: 'done' } },
      found('probe-token-refused'),
      { type: 'PROBE_ENDED' },
      asDevice(),
    );
    expect([codesOf(context().probed), context().steps]).toEqual([
      ['probe-identity-refused'],
      [{ step: 'socket', state: 'done' }],
    ]);
  });

  test('that is cancelled is aborted and leaves its finding', () => {
    const { state, context, done } = start(...LET_THROUGH, asDevice(), { type: 'CANCEL' });
    expect([state(), codesOf(context().probed)]).toEqual([
      'verdict',
      ['probe-identity-refused', 'probe-cancelled'],
    ]);
    expect(done.slice(-2)).toEqual(['device begun', 'device aborted']);
  });
});
