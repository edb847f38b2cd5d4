import { expect, test } from 'vitest';
import { redact } from '../../../../src/evidence/redact.ts';
import { NO_SECRET, SECRET_SHAPES } from '../../../../src/evidence/secrets.ts';
import { unnoticed } from '../../../support/faults.ts';
import { NAMED, NO_VALUES } from './named.ts';
import { NAMELESS, NO_SECRETS } from './nameless.ts';

const TEXTS = [...NAMED, ...NAMELESS].map(([text]) => text).concat(NO_VALUES, NO_SECRETS);
const SHAPES = [
  ...SECRET_SHAPES.map(({ kind, shape }) => [kind, shape] as const),
  ...NO_SECRET.map((word) => ['no secret', word] as const),
];

test.each(SHAPES)('%s: each part of the shape has a text that fails without it: %s', (_, shape) => {
  expect(unnoticed(shape, () => TEXTS.map(redact))).toEqual([]);
});
