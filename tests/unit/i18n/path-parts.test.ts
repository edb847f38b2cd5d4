import { expect, test } from 'vitest';
import { LOCALE_IDS } from '../../../src/i18n/locales.ts';
import { pathIn, pathParts } from '../../../src/i18n/path-parts.ts';

test('a path is put together of its language and what it is in every language, and taken apart again', () => {
  for (const locale of LOCALE_IDS)
    for (const path of ['', 'check/', 'causes/new-device/'])
      expect(pathParts(pathIn(locale, path))).toEqual({ locale, path });
});

test('English has no folder, and a name that only begins like one is no language', () => {
  expect(pathIn('en', 'check/')).toBe('check/');
  expect(pathParts('espresso/')).toEqual({ locale: 'en', path: 'espresso/' });
});
