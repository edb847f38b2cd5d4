import { expect, test } from 'vitest';
import { again, check, PAIRING, start, TOKEN } from './actor.ts';

const done = (step: string) => ({ type: 'STEP_DONE', step }) as const;

test('steps are done one after the other, and taken back', () => {
  const { send, context } = start(check(PAIRING), done('list'), done('approve'));
  expect(context().done).toEqual(['list', 'approve']);
  send({ type: 'STEP_BACK' });
  expect(context().done).toEqual(['list']);
  send({ type: 'STEP_BACK' }, { type: 'STEP_BACK' });
  expect(context().done).toEqual([]);
});

test.each([
  ['a new check', check(TOKEN)],
  ['a new look', again(TOKEN)],
])('%s begins at the first step, one at a time', (_, event) => {
  const { send, context } = start(check(PAIRING), done('list'), { type: 'UNFOLD' }, { type: 'EDIT' });
  expect(context()).toMatchObject({ done: ['list'], unfolded: true, editing: true });
  send(event);
  expect(context()).toMatchObject({ done: [], unfolded: false, editing: false });
});

test('before there is a verdict there are no steps', () => {
  expect(start(done('list'), { type: 'UNFOLD' }).context()).toMatchObject({ done: [], unfolded: false });
});
