import { expect, test } from 'vitest';
import { parseAddress } from '../../../src/probe/address.ts';
import { expectation } from '../../../src/probe/expect.ts';

const https = { secureContext: true, https: true, local: false, file: false, timesConnections: false };
const http = { ...https, secureContext: false, https: false };
const here = { ...https, https: false, local: true };
const file = { ...here, file: true };

test.each([
  ['127.0.0.1', here, 'free'],
  ['gw.example.com:8080', here, 'free'],
  ['192.168.1.20', file, 'file'],
  ['127.0.0.1', https, 'asks-device'],
  ['192.168.1.20', https, 'asks-network'],
  ['box.local', https, 'asks-network'],
  ['https://gw.example.com', https, 'may-ask'],
  ['https://203.0.113.7', https, 'free'],
  ['http://gw.example.com', https, 'refuses-plain'],
  ['127.0.0.1', http, 'refuses-insecure'],
  ['http://gw.example.com', http, 'free'],
])('%s from a page like %o: %s', (typed, page, expected) => {
  const address = parseAddress(typed);
  expect(address.ok && expectation(address, page)).toBe(expected);
});
