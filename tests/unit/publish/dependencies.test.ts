import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  ALLOWED,
  allows,
  dependencyList,
  type Lock,
  type Manifest,
  packagesOf,
  SHIPPED,
  type Use,
} from '../../../src/publish/dependencies.ts';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

test('docs/dependencies.md is what npm run licences writes', () => {
  expect(readFileSync('docs/dependencies.md', 'utf8')).toBe(dependencyList(lock, manifest));
});

test('the list has every package that is asked for, at its pinned version', () => {
  const { shipped, build, tests } = packagesOf(lock);
  const listed = [...shipped, ...build, ...tests].map(({ name, version }) => `${name} ${version}`);
  const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  for (const [name, version] of asked) expect(listed).toContain(`${name} ${version}`);
});

test.each(Object.keys(ALLOWED) as Use[])('every licence is allowed: %s', (use) => {
  const packages = packagesOf(lock)[use];
  expect(packages.length).toBeGreaterThan(0);
  expect(packages.filter(({ licence }) => !allows(ALLOWED[use], licence))).toEqual([]);
});

test('a licence outside the list, or none, is not allowed', () => {
  expect(allows(ALLOWED.shipped, 'MPL-2.0')).toBe(false);
  expect(allows(ALLOWED.build, 'unknown')).toBe(false);
  expect(allows(ALLOWED.build, 'MIT AND AGPL-3.0-only')).toBe(false);
  expect(allows(ALLOWED.build, 'AGPL-3.0-only OR MIT')).toBe(true);
});

test('browser code takes nothing from packages but what is listed as shipped', () => {
  const browser = ['diagnosis', 'evidence', 'gateway', 'probe', 'troubleshooter'];
  const files = browser.flatMap((folder) =>
    readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `src/${folder}/${file}`),
  );
  const taken = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/from '([^.][^']*)'/g)].map(([, name]) => name),
  );
  expect(new Set(taken)).toEqual(new Set(['xstate']));
  expect(SHIPPED).toContain('xstate');
});
