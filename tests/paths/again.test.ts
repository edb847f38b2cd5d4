import { describe, expect, test } from 'vitest';
import { parsePaste } from '../../src/evidence/parse.ts';
import type { TroubleshooterEvent } from '../../src/troubleshooter/context.ts';
import { again, CONNECTED, check, codesOf, LET_THROUGH, PAIRING, SHEET, start, TOKEN } from './actor.ts';

describe('again', () => {
  test('with text puts the look away and reads it', () => {
    const { state, context, done } = start(...LET_THROUGH, again(TOKEN, 7));
    expect([state(), context().attempts, context().probed, context().steps]).toEqual([
      'verdict',
      [{ at: 7, codes: ['probe-identity-refused'], gate: 'identity', own: false }],
      [],
      [],
    ]);
    expect(codesOf(context().pasted?.findings)).toContain('said-token-mismatch');
    expect(done.at(-1)).toBe('takeText');
  });

  test('without text asks the address, and drops the text', () => {
    const { state, context, done } = start(check(PAIRING, true), { type: 'PROBE_ENDED' }, again('', 7));
    expect([state(), context().pasted, context().attempts.map(({ at }) => at)]).toEqual([
      'probing',
      undefined,
      [7],
    ]);
    expect(done.slice(-2)).toEqual(['dropText', 'probe begun']);
  });

  test('without text and address does nothing', () => {
    const { actor, done } = start(check(PAIRING));
    const before = actor.getSnapshot();
    expect(before.can(again(''))).toBe(false);
    actor.send(again(''));
    expect([actor.getSnapshot().value, actor.getSnapshot().context]).toEqual([before.value, before.context]);
    expect(done).toEqual(['takeAddress']);
  });

  test('forgets what the error said, and no other answer', () => {
    const { context } = start(
      check('hello'),
      { type: 'CHANGE', question: 'says' },
      { type: 'ANSWER', answer: 'token' },
      { type: 'CHANGE', question: 'client' },
      { type: 'ANSWER', answer: 'cli' },
      again(PAIRING),
    );
    expect([context().answers, context().asked]).toEqual([{ client: 'cli' }, ['client']]);
  });

  test('keeps the last twelve looks', () => {
    const { context, send } = start(check(PAIRING));
    for (let at = 1; at <= 14; at += 1) send(again(TOKEN, at));
    expect(context().attempts.map(({ at }) => at)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
  });

  test('sees a dashboard that is connected, not at the first look and not against the user’s word', () => {
    expect(start(check(CONNECTED)).state()).toBe('verdict');
    const { state, context, send } = start(check(TOKEN), again(PAIRING), again(CONNECTED));
    expect(state()).toBe('solved');
    send({ type: 'NOT_YET' });
    // both looks were looks: neither is dropped
    expect([state(), context().attempts.length, context().works]).toEqual(['verdict', 2, false]);
    send(again(CONNECTED));
    expect(state()).toBe('solved');
  });
});

describe('the user’s word', () => {
  test('«it works» makes an attempt of the look, and taking it back drops that', () => {
    const { state, context, send } = start(check(TOKEN), again(TOKEN, 1), again(PAIRING, 2), {
      type: 'WORKS',
      at: 9,
    });
    expect([state(), context().works, context().attempts.map(({ at, gate }) => [at, gate])]).toEqual([
      'solved',
      true,
      [
        [1, 'token'],
        [2, 'token'],
        [9, 'pairing'],
      ],
    ]);
    send({ type: 'NOT_YET' });
    expect([state(), context().works, context().attempts.map(({ at }) => at)]).toEqual([
      'verdict',
      false,
      [1, 2],
    ]);
  });

  test('a press of Check after it works looks anew', () => {
    const { state, context } = start(check(TOKEN), { type: 'WORKS', at: 9 }, check(PAIRING));
    expect([state(), context().works, context().attempts.length]).toEqual(['verdict', undefined, 1]);
  });

  test('the set-up chosen is kept', () => {
    expect(start(check(PAIRING), { type: 'SETUP', setup: 'docker' }).context().setup).toBe('docker');
  });
});

describe('what a command printed', () => {
  test('is read for the command whose box is open', () => {
    const { context, send } = start(check(PAIRING), { type: 'SAYS_ELSE', place: 4 });
    expect([context().fallback, context().called]).toEqual([
      { place: 4, read: false },
      { field: 'else', times: 1 },
    ]);
    send({ type: 'PRINTED', pasted: undefined });
    expect(context().fallback?.read).toBe(false);
    send({ type: 'PRINTED', pasted: parsePaste('unknown requestId') });
    expect([context().fallback, codesOf(context().printed?.findings)]).toEqual([
      { place: 4, read: true },
      codesOf(parsePaste('unknown requestId').findings),
    ]);
    send({ type: 'SAYS_ELSE', place: 2 });
    expect([context().fallback, context().printed !== undefined]).toEqual([{ place: 2, read: false }, true]);
  });
});

describe('the report', () => {
  const shared: TroubleshooterEvent = { type: 'SHARED', sheet: SHEET };

  test.each([
    ['verdict', [check(PAIRING)]],
    ['solved', [check(PAIRING), { type: 'WORKS', at: 0 }]],
  ] as const)('opens on %s, has the focus, and says what became of it', (_, events) => {
    const { context, send } = start(...events, shared);
    expect([context().sheet, context().shareNotice, context().called]).toEqual([
      SHEET,
      undefined,
      { field: 'report', times: 1 },
    ]);
    send({ type: 'SHARE_NOTICE', notice: 'report-copied' });
    expect([context().sheet, context().shareNotice]).toEqual([SHEET, 'report-copied']);
    send(shared);
    expect(context().shareNotice).toBeUndefined();
  });

  test.each([
    ['a new look', again(TOKEN)],
    ['a new check', check(TOKEN)],
    ['another set-up', { type: 'SETUP', setup: 'wsl' }],
    ['another client of the log', { type: 'PICK', party: 0 }],
    ['a question', { type: 'CHANGE', question: 'client' }],
    ['the user’s word', { type: 'WORKS', at: 0 }],
  ] as const)('closes at %s: what it says may no longer be so', (_, event) => {
    const { context } = start(
      check(PAIRING),
      shared,
      { type: 'SHARE_NOTICE', notice: 'report-copied' },
      event,
    );
    expect([context().sheet, context().shareNotice]).toEqual([undefined, undefined]);
  });

  test('closes when it does not work after all', () => {
    const { context } = start(check(PAIRING), { type: 'WORKS', at: 0 }, shared, { type: 'NOT_YET' });
    expect(context().sheet).toBeUndefined();
  });

  test('that comes too late opens nothing', () => {
    expect(start(check('', true), shared).context().sheet).toBeUndefined();
  });
});
