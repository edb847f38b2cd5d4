import { expect, test } from 'vitest';
import { redact } from '../../../../src/evidence/redact.ts';
import { NAMED, NO_VALUES } from './named.ts';
import { NAMELESS, NO_SECRETS } from './nameless.ts';

test.each([...NAMED, ...NAMELESS])('takes the secret, and nothing else, out of %j', (text, left) => {
  expect(redact(text).text).toBe(left);
});

test.each([...NO_VALUES, ...NO_SECRETS])('leaves %j', (text) => {
  expect(redact(text)).toEqual({ text, removed: [] });
});
