import { describe, expect, test } from 'vitest';
import { normalise } from '../../../../src/evidence/normalise.ts';
import { redact } from '../../../../src/evidence/redact.ts';
import { unnoticed } from '../../../support/faults.ts';
import { TABLES } from './tables.ts';

describe.each(TABLES)('%s', (_, parser, rows) => {
  const pastes = rows.map(([text]) => normalise(redact(text).text));
  const look = () => pastes.map((pasted) => parser(pasted).map(({ code, values }) => ({ code, values })));

  test.each(parser.patterns)(
    '%s: each part of the wording has a text that fails without it',
    (_code, wording) => {
      expect(unnoticed(wording, look)).toEqual([]);
    },
  );
});
