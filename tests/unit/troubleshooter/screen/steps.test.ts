import { expect, test } from 'vitest';
import { stepNow, stepsPiece } from '../../../../src/troubleshooter/screen/steps.ts';

type Done = Parameters<typeof stepNow>[1];

const piece = (steps: readonly string[], context: Done) => stepsPiece(steps, stepNow(steps, context));
const STEPS = ['list', 'approve', 'back-to-page'];

test.each([
  [[], 'list'],
  [['list'], 'approve'],
  // the fix may have become another one since
  [['approve'], 'list'],
  [['other', 'list', 'approve'], 'back-to-page'],
  [STEPS, 'back-to-page'],
])('after %j the step now is %s', (done, now) => {
  expect(stepNow(STEPS, { done, unfolded: false })).toBe(now);
});

test('of no steps none is now', () => {
  expect(stepNow([], { done: ['list'], unfolded: false })).toBeUndefined();
});

test.each([
  [[], '1', ['stepper', 'unfold', 'step-done']],
  [['list'], '2', ['stepper', 'unfold', 'step-done', 'step-back']],
  [['list', 'approve'], '3', ['stepper', 'unfold', 'step-back']],
])('after %j it is step %s, with the ways on and back', (done, number, shown) => {
  expect(piece(STEPS, { done, unfolded: false })).toEqual({
    shown,
    texts: { 'step-at': { key: 'stepAt', values: { number, count: '3' } } },
  });
});

test('two steps have a way on as well', () => {
  expect(piece(['list', 'approve'], { done: [], unfolded: false }).shown).toEqual([
    'stepper',
    'unfold',
    'step-done',
  ]);
});

test('a single step, none, and all at once have no way on', () => {
  expect(piece(['list'], { done: [], unfolded: false })).toEqual({});
  expect(piece([], { done: [], unfolded: false })).toEqual({});
  expect(piece(STEPS, { done: [], unfolded: true })).toEqual({});
});
