import { expect, test } from 'vitest';
import { CAUSES, causeNamed } from '../../../src/diagnosis/causes.ts';

test('a cause is known by its id, and nothing else is', () => {
  for (const cause of CAUSES) expect(causeNamed(cause)).toBe(cause);
  expect(() => causeNamed('new-devic')).toThrow('No cause is called new-devic');
});
