import { expect, test } from 'vitest';
import { placeOf } from '../../../src/search/handoff-give.ts';

test.each([
  ['127.0.0.1:18789', '127.0.0.1:18789'],
  [' http://127.0.0.1:18789/#token=abc ', 'http://127.0.0.1:18789'],
  ['https://me:word@gw.example.com/openclaw/?token=abc', 'https://gw.example.com/openclaw'],
  ['wss://gw.example.com', 'wss://gw.example.com'],
  ['gw.example.com/k3JxQ9vTz7LmN2pRw8YbCd4F', 'gw.example.com'],
  ['[::1]:18789', '[::1]:18789'],
  ['k3JxQ9vTz7LmN2pRw8YbCd4F', ''],
  ['quiet-words-in-a-row.trycloudflare.com', 'quiet-words-in-a-row.trycloudflare.com'],
  ['not an address', ''],
  ['', ''],
])('of "%s" goes along "%s"', (typed, place) => {
  expect(placeOf(typed)).toBe(place);
});
