import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';

const PERMISSIVE = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
];

/** Licences by what a package is for. What is sent to users is looked at in tests/pages/licences.e2e.ts. */
const ALLOWED = {
  build: [...PERMISSIVE, 'LGPL-3.0-or-later', 'MPL-2.0', 'Python-2.0'],
  // BSD without its number is what the dictionary calls the licence of its word list; OFL is for the pictures' fonts
  tests: [...PERMISSIVE, 'BSD', 'CC-BY-4.0', 'MPL-2.0', 'OFL-1.1'],
} as const;

const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.object({ license: z.string().optional(), dev: z.boolean().default(false) }),
    ),
  })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));

/** Says whether an SPDX expression, in one pair of brackets or none, is met by some of these licences. */
function allows(licences: readonly string[], expression: string): boolean {
  return expression
    .replace(/^\(([^()]*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => licences.includes(licence)));
}

test.each([
  ['build', false],
  ['tests', true],
] as const)('every licence is allowed: %s', (use, wanted) => {
  const packages = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && dev === wanted);
  expect(packages.length).toBeGreaterThan(50);
  expect(packages.filter(([, { license = 'unknown' }]) => !allows(ALLOWED[use], license))).toEqual([]);
});

test('a licence outside the list, or none, is not allowed', () => {
  expect(allows(PERMISSIVE, 'MPL-2.0')).toBe(false);
  expect(allows(ALLOWED.build, 'unknown')).toBe(false);
  expect(allows(ALLOWED.build, 'MIT AND AGPL-3.0-only')).toBe(false);
  expect(allows(ALLOWED.build, 'AGPL-3.0-only OR MIT')).toBe(true);
});
