import { describe, expect, test } from 'vitest';
import { addressKind, isPublicAddress } from '../../../src/evidence/address-kind.ts';
import { kindOfHost } from '../../../src/probe/host-kind.ts';

const KINDS: Readonly<Record<string, readonly string[]>> = {
  loopback: [
    '127.0.0.1',
    '127.8.8.8',
    '::1',
    '[::1]',
    '0.0.0.0',
    '::',
    'localhost',
    'LOCALHOST',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '0:0:0:0:0:0:0:1',
    '127.1',
    '127.0.1',
    '127.20.100',
    'localhost.',
    '127.0.0.1.',
    'gw.localhost',
  ],
  container: [
    '172.16.0.1',
    '172.19.0.1',
    '172.20.0.1',
    '172.29.0.1',
    '172.30.0.1',
    '172.31.255.255',
    '::FFFF:172.18.0.1',
  ],
  tailnet: [
    '100.64.0.1',
    '100.69.0.1',
    '100.70.0.1',
    '100.99.0.1',
    '100.100.0.1',
    '100.119.0.1',
    '100.120.0.1',
    '100.127.0.1',
    'fd7a:115c:a1e0::1',
    'FD7A:115C::1',
  ],
  private: [
    '10.0.0.1',
    '10.0.0.1.',
    '::ffff:a00:1',
    'fe80::1%eth0',
    'febf::1',
    'fdff::',
    '192.168.1.1',
    '169.254.1.1',
    'fe80::1',
    'FE80::1',
    'fc00:1::1',
    'fd12:3456::1',
  ],
  public: [
    '8.8.8.8',
    '172.15.0.1',
    '172.32.0.1',
    '100.63.0.1',
    '100.128.0.1',
    '192.169.0.1',
    '‹public-ip›',
    '2001:db8::1',
    '[2001:db8::1]',
    '::2',
    '1.127.0.1',
    '11.10.0.1',
    '1.192.168.1',
    '2.100.64.1',
    '1.172.16.1',
    '0.0.0.01',
    '2001:FE80::1',
    '::1:2',
    'fec0::1',
    '::ffff:8.8.8.8',
    '2001:db8:1:2:3:4:5:6',
    '2001:db8:1:2:3:4::6',
    '::5:0:1',
    '::1:1',
  ],
};

describe.each(Object.entries(KINDS))('%s', (kind, addresses) => {
  test.each(addresses)('%s', (address) => expect(addressKind(address)).toBe(kind));
});

test.each([
  '',
  'gw.example',
  'localhosts',
  '8.8.8',
  '8.8.8.8.8',
  '8.8.8.8:80',
  'x8.8.8.8',
  '1234.8.8.8',
  'x::1',
  '2001:db8::g',
  'x[8.8.8.8',
  'a[b',
  '12345:6::',
  '10.alice.example.net',
  '192.168.1.5.alice.example.net',
  '127.0.0.1.example',
  'alice-84.23.119.7.sslip.io',
  '256.1.1.1',
  '10.1',
  '1::2::3',
  '2001:db8:1:2:3:4:5',
  '1:2:3:4:5:6:7::8',
  '::ffff:8.8.8',
  '10:43:05',
  '2001:db8::1g',
  '1::2x',
  '0x1::2',
  '::ffff:8.8.8.8x',
  '8[.8.8.8]',
  '[8.8.8].8',
  'fe80%a::1',
  '!localhost',
  ':::',
  ':',
])('%j is no address', (text) => expect(addressKind(text)).toBeUndefined());

test('IPv4 in IPv6 counts only at its beginning', () =>
  expect(addressKind('1::ffff:8.8.8.8')).toBeUndefined());

test.each([
  ['8.8.8.8', true],
  ['2001:db8::1', true],
  ['2001:db8:1:2:3:4:5:6', true],
  ['2001:db8:1:2:3:4:5', false],
  ['10:43:05', false],
  ['192.168.1.1', false],
  ['fd00::1', false],
  ['gw.example', false],
])('%s: could the whole internet call it? %s', (text, expected) =>
  expect(isPublicAddress(text)).toBe(expected),
);

describe('what the check knows of a host comes from the same table', () => {
  test.each(Object.entries(KINDS).flatMap(([kind, all]) => all.map((each) => [each, kind] as const)))(
    '%s',
    (address, kind) => expect(kindOfHost(address)).toBe(kind === 'container' ? 'private' : kind),
  );
});
