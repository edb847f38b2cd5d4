import { expect, test } from 'vitest';
import { redact } from '../../../../src/evidence/redact.ts';
import { NO_SECRET, SECRET_SHAPES, WHOLE_SHAPES } from '../../../../src/evidence/secrets.ts';
import { unnoticed } from '../../../support/faults.ts';
import { CASES } from '../planted/cases.ts';
import { NAMED, NO_VALUES } from './named.ts';
import { NAMELESS, NO_SECRETS } from './nameless.ts';

const TEXTS = [...NAMED, ...NAMELESS].map(([text]) => text).concat(NO_VALUES, NO_SECRETS);
const SHAPES = [
  ...SECRET_SHAPES.filter((shape) => !WHOLE_SHAPES.includes(shape)).map(
    ({ kind, shape }) => [kind, shape] as const,
  ),
  ...NO_SECRET.map((word) => ['no secret', word] as const),
];

test.each(SHAPES)('%s: each part of the shape has a text that fails without it: %s', (_, shape) => {
  expect(unnoticed(shape, () => TEXTS.map(redact))).toEqual([]);
});

test.each(WHOLE_SHAPES)('$kind: without it a planted secret stays: $shape', ({ shape }) => {
  const { source, flags } = shape;
  const look = () => CASES.map(({ text }) => redact(text).text);
  const right = look();
  try {
    shape.compile('(?!)', flags);
    expect(look()).not.toEqual(right);
  } finally {
    shape.compile(source, flags);
  }
});
