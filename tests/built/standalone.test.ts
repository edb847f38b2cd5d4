import { expect, test } from 'vitest';
import { addressesIn, pageAt, readSite } from '../support/built-site.ts';

test('the links of the check as a file lead to the site', () => {
  const addresses = addressesIn(pageAt(readSite('dist'), '/pairing-required.html'));
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) expect(address).toMatch(/^(?:#main$|data:|http:\/\/localhost:4321\/)/);
});
