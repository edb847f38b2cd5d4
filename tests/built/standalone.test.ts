import { select } from 'hast-util-select';
import { expect, test } from 'vitest';
import { LOCALE_IDS, LOCALES } from '../../src/i18n/locales.ts';
import { pathIn } from '../../src/i18n/path-parts.ts';
import { addressesIn, attribute, pageAt, readSite } from '../support/built-site.ts';

const site = readSite('dist');

test.each(LOCALE_IDS)(
  'the check as a file is in %s, and its links lead to the site in that language',
  (id) => {
    const page = pageAt(site, `/${pathIn(id, 'pairing-required.html')}`);
    expect(attribute(select('html', page.tree), 'lang')).toBe(LOCALES[id].tag);
    const addresses = addressesIn(page);
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) expect(address).toMatch(/^(?:#main$|data:|http:\/\/localhost:4321\/)/);
    expect(addresses).toContain(`http://localhost:4321/${pathIn(id, 'check/')}`);
  },
);
