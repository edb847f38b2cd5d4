import { expect, test } from 'vitest';
import { eventOf } from '../../../src/troubleshooter/actions.ts';

test.each([
  [{ action: 'cancel' }, { type: 'CANCEL' }],
  [{ action: 'ask' }, { type: 'ASK' }],
  [{ action: 'back' }, { type: 'BACK' }],
  [{ action: 'stop-asking' }, { type: 'STOP_ASKING' }],
  [{ action: 'edit' }, { type: 'EDIT' }],
  [{ action: 'step-back' }, { type: 'STEP_BACK' }],
  [{ action: 'step-done' }, { type: 'STEP_DONE', step: 'list' }],
  [{ action: 'unfold' }, { type: 'UNFOLD' }],
  [{ action: 'again' }, { type: 'AGAIN', at: 7, pasted: undefined }],
  [{ action: 'works' }, { type: 'WORKS', at: 7 }],
  [{ action: 'not-yet' }, { type: 'NOT_YET' }],
  [{ action: 'restart' }, { type: 'RESTART' }],
  [{ answer: 'cli' }, { type: 'ANSWER', answer: 'cli' }],
  [{ change: 'release' }, { type: 'CHANGE', question: 'release' }],
  [{ pick: '2' }, { type: 'PICK', party: 2 }],
  [
    { take: 'requestId', value: 'x' },
    { type: 'TAKE', blank: 'requestId', value: 'x' },
  ],
  [{ take: 'requestId' }, { type: 'TAKE', blank: 'requestId', value: '' }],
  [{ else: '3' }, { type: 'SAYS_ELSE', place: 3 }],
  [{ action: 'toString' }, undefined],
  [{ change: 'toString' }, undefined],
  [{ take: 'toString' }, undefined],
  [{}, undefined],
] as const)('%j means %j', (data, event) => {
  expect(eventOf({ ...data }, 7, 'list')).toEqual(event);
});

test('no step is done where none is seen', () => {
  expect(eventOf({ action: 'step-done' }, 7)).toBeUndefined();
});
