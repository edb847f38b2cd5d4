import { describe, expect, test } from 'vitest';
import { normalise } from '../../../../src/evidence/normalise.ts';
import { redact } from '../../../../src/evidence/redact.ts';
import { TABLES } from './tables.ts';

describe.each(TABLES)('%s', (_, parser, rows) => {
  test.each(rows)('%s', (text, ...codes) => {
    const sightings = parser(normalise(redact(text).text));
    expect(sightings.map(({ code }) => code)).toEqual(codes);
  });
});
