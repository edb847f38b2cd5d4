import { expect, test } from 'vitest';
import { createActor, fromCallback } from 'xstate';
import { pictureMachine } from '../../../src/picture/machine.ts';

const FILE = new Blob(['one']);
const OTHER = new Blob(['another']);

/** The machine with a reader that does nothing by itself; `log` tells what it was given, and when it was ended. */
function started() {
  const log: unknown[] = [];
  const reader = fromCallback<{ type: 'STOP' }, Blob | undefined>(({ input }) => {
    log.push(input);
    return () => log.push('ended');
  });
  const actor = createActor(
    pictureMachine.provide({
      actors: { reader },
      actions: { putText: (_, text) => log.push(text) },
    }),
  );
  actor.start();
  return { actor, log, at: () => actor.getSnapshot().value };
}

test('one that is chosen is read at once', () => {
  const { actor, log, at } = started();
  actor.send({ type: 'CHOSEN', file: FILE });
  expect(at()).toBe('working');
  expect(log).toEqual([FILE]);
});

test('one that is dropped or pasted waits for a word, for it costs something', () => {
  const { actor, log, at } = started();
  actor.send({ type: 'GIVEN', file: FILE });
  expect(at()).toBe('offered');
  expect(log).toEqual([]);
  actor.send({ type: 'READ' });
  expect(at()).toBe('working');
  expect(log).toEqual([FILE]);
});

test('once that was paid, it waits no more', () => {
  const { actor, log, at } = started();
  actor.send({ type: 'CHOSEN', file: FILE });
  actor.send({ type: 'DONE', text: 'pairing required' });
  expect(at()).toBe('done');
  actor.send({ type: 'GIVEN', file: OTHER });
  expect(at()).toBe('working');
  expect(log).toEqual([FILE, 'pairing required', 'ended', OTHER]);
});

test.each(['offered', 'working'] as const)('what is %s can be left', (state) => {
  const { actor, log, at } = started();
  actor.send({ type: state === 'offered' ? 'GIVEN' : 'CHOSEN', file: FILE });
  actor.send({ type: 'CANCEL' });
  expect(at()).toBe('none');
  expect(actor.getSnapshot().context.file).toBeUndefined();
  expect(log).toEqual(state === 'offered' ? [] : [FILE, 'ended']);
});

test('another picture takes the place of the one that is being read', () => {
  const { actor, log } = started();
  actor.send({ type: 'CHOSEN', file: FILE });
  actor.send({ type: 'FAR', far: { does: 'reading', part: 0.5 } });
  expect(actor.getSnapshot().context.far).toEqual({ does: 'reading', part: 0.5 });
  actor.send({ type: 'CHOSEN', file: OTHER });
  expect(log).toEqual([FILE, 'ended', OTHER]);
  expect(actor.getSnapshot().context.far).toBeUndefined();
});

test('a failure is told, and forgotten with the next picture', () => {
  const { actor, at } = started();
  actor.send({ type: 'CHOSEN', file: FILE });
  actor.send({ type: 'FAILED', failure: 'no-network' });
  expect(at()).toBe('failed');
  expect(actor.getSnapshot().context.failure).toBe('no-network');
  // what reads it did not come, so it is still to be asked for
  actor.send({ type: 'GIVEN', file: OTHER });
  expect(at()).toBe('offered');
  actor.send({ type: 'READ' });
  expect(actor.getSnapshot().context.failure).toBeUndefined();
});
