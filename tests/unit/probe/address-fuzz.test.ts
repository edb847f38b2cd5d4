import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAddress } from '../../../src/probe/address.ts';

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
