import { expect, test } from 'vitest';
import { narrow } from '../../../src/search/narrow.ts';

const TEXTS = [
  'origin not allowed CONTROL_UI_ORIGIN_NOT_ALLOWED 1008',
  'unauthorized: gateway token mismatch AUTH_TOKEN_MISMATCH 1008',
  'gateway closed (1006 abnormal closure (no close frame)) 1006',
];

test.each([
  ['', [0, 1, 2]],
  ['   ', [0, 1, 2]],
  ['1008', [0, 1]],
  ['TOKEN mismatch', [1]],
  ['auth_token_mis', [1]],
  ['auth-token-mismatch', [1]],
  ['mismatch gateway', [1]],
  ['originnotallowed', [0]],
  ['"origin not allowed"', [0]],
  ['ｔｏｋｅｎ', [1]],
  ['1006)', [2]],
  ['pairing', []],
])('%j leaves %j', (query, left) => {
  const stays = narrow(TEXTS, query);
  expect(TEXTS.map((_, at) => at).filter((at) => stays[at])).toEqual(left);
});
