import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../../src/probe/address.ts';

const socketOf = (typed: string): string => {
  const address = parseAddress(typed);
  return address.ok ? address.socket : address.problem;
};

describe('an address as people write it', () => {
  test.each([
    ['localhost', 'ws://localhost:18789/'],
    ['127.0.0.1:18789', 'ws://127.0.0.1:18789/'],
    ['  http://127.0.0.1:18789/  ', 'ws://127.0.0.1:18789/'],
    ['http://[::1]:18789', 'ws://[::1]:18789/'],
    ['::1', 'ws://[::1]:18789/'],
    ['192.168.1.20', 'ws://192.168.1.20:18789/'],
    ['box.local', 'ws://box.local:18789/'],
    ['host.tail1234.ts.net', 'wss://host.tail1234.ts.net/'],
    ['gw.example.com', 'wss://gw.example.com/'],
    ['gw.example.com:8080', 'ws://gw.example.com:8080/'],
    ['https://gw.example.com/claw/', 'wss://gw.example.com/claw'],
    ['HTTPS://GW.Example.com', 'wss://gw.example.com/'],
    ['ws://10.0.0.4:8', 'ws://10.0.0.4:8/'],
    ['０.0.0.0:18789', 'ws://127.0.0.1:18789/'],
    ['http://127.0.0.1:80', 'ws://127.0.0.1/'],
    ['Dashboard: http://127.0.0.1:18789/ (open it)', 'ws://127.0.0.1:18789/'],
  ])('%s is understood', (typed, socket) => expect(socketOf(typed)).toBe(socket));

  test.each([
    ['', 'address-empty'],
    ['   ', 'address-empty'],
    ['htp://127.0.0.1', 'address-scheme'],
    ['file:///etc/passwd', 'address-scheme'],
    ['javascript:alert(1)', 'address-is-text'],
    ['127.0.0.1:99999', 'address-port'],
    ['127.0.0.1:0', 'address-port'],
    ['http://host:abc', 'address-port'],
    ['127.0.0.1:22', 'address-blocked-port'],
    ['[::1', 'address-brackets'],
    ['http://::1]:1', 'address-brackets'],
    ['http://', 'address-host'],
    ['http://-x', 'address-host'],
    ['fe80::1%eth0', 'address-host'],
    ['disconnected (1008): pairing required', 'address-is-text'],
    ['disconnected(1008):pairing', 'address-is-text'],
    ['x'.repeat(10_000), 'address-too-long'],
  ])('%s is a problem with its own sentence', (typed, problem) => expect(socketOf(typed)).toBe(problem));
});

describe('secrets in an address', () => {
  test.each([
    'http://127.0.0.1:18789/#token=S3CRET',
    'http://127.0.0.1:18789/?token=S3CRET',
    'ws://user:S3CRET@127.0.0.1:18789',
    'http://127.0.0.1:18789/#bootstrapToken=S3CRET&x=1',
  ])('%s: dropped, and said', (typed) => {
    const address = parseAddress(typed);
    expect(JSON.stringify(address)).not.toContain('S3CRET');
    expect(address.ok && address.notes.some((note) => note.endsWith('-removed'))).toBe(true);
  });
});

test('whatever is typed, an address is a socket address or a problem', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.ipV6(), fc.string({ unit: 'binary' })), (typed) => {
      const address = parseAddress(typed);
      expect(
        address.ok
          ? /^wss?:\/\/[^\s#?@/]+\/[^\s#?]*$/.test(address.socket)
          : address.problem.startsWith('address-'),
      ).toBe(true);
    }),
    { numRuns: 2_000 },
  );
}, 60_000);
