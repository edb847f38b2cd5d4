import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FACT_SPANS } from '../../src/gateway/census/facts.ts';
import { BUILT } from '../../src/gateway/census/releases.ts';
import { BOUNDARIES, releasesOf } from './boundaries.ts';
import { pagesOf } from './pages.ts';
import { everyText } from './texts.ts';

/** Boundaries that no package tells, each with what they stand on. */
const OTHERWISE: Readonly<Record<string, string>> = {
  '2026.9.6': 'the newest release: up to it everything was looked at',
  '2026.1.29': 'the oldest release under this name',
  '2026.6.11': 'the last release before 2026.7.1 on which the rights of the command line were run',
};

const RELEASE = '(2026\\.\\d+\\.\\d+(?:-\\d+)?)(?![\\d.]*\\d)';
const BOUNDARY = new RegExp(`\\b(?:since|[Ff]rom|[Uu]p to|until|came with|before|works in) ${RELEASE}`, 'g');
const SINCE = everyText().flatMap(({ file, text }) =>
  [...text.matchAll(BOUNDARY)].map(([said, release = '']) => [file, said, release, text] as const),
);

test('hundreds of sentences name a release', () => {
  expect(SINCE.length).toBeGreaterThan(60);
});

// what a sentence says of «since» and «up to» is known of packages
test.each(SINCE)('%s: %s', (_file, _said, release, text) => {
  expect(release in OTHERWISE || BOUNDARIES.has(release), text).toBe(true);
});

/** Numbers that OpenClaw's change log or a report names, and no stable package has. */
const NOT_PUBLISHED = ['2026.1.21', '2026.2.14', '2026.3.12'];

const FILES = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(mdx|yaml)$/.test(name),
);

test.each(FILES)('%s names no release that there is not', (file) => {
  const named = readFileSync(`content/${file}`, 'utf8').match(/\b2026\.\d+\.\d+(?:-\d+)?\b/g) ?? [];
  expect(named.filter((each) => !(each in BUILT) && !NOT_PUBLISHED.includes(each))).toEqual([]);
});

interface Said {
  readonly says: string;
  readonly releases?: string;
}
const SAID = pagesOf('errors').flatMap(({ path, data }) =>
  (data['texts'] as readonly Said[]).flatMap(({ says, releases }) => {
    const packages = releasesOf(says);
    return releases && packages ? [[path, says, releases, packages] as const] : [];
  }),
);

test('dozens of texts of the error pages stand in packages word by word', () => {
  expect(SAID.length).toBeGreaterThan(40);
});

/** Texts that other releases put together, or say otherwise, each with how. */
const ALSO_SAID: Readonly<Record<string, string>> = {
  'pairing required': 'with the reason behind it since 2026.4.20',
  'missing scope: operator.read': 'the right is filled in',
  'gateway already running': 'with the number of its process up to 2026.3.22',
  'unknown requestId': 'before 2026.2.21 from the gateway, recorded on 2026.1.29',
};

test.each(SAID)('%s: the releases of «%s» are those that have it', (_path, says, releases, packages) => {
  if (says in ALSO_SAID) expect(packages).not.toEqual([releases]);
  else expect(packages).toEqual([releases]);
});

const BLOCKS = ['guide', 'causes', 'faq', 'errors'].flatMap((folder) =>
  pagesOf(folder).flatMap(({ path, body }) =>
    [...body.matchAll(/<Releases ([^>]*)>/g)].map(([, which = '']) => [path, which] as const),
  ),
);

test.each(BLOCKS)('%s: the releases of %s are those of facts', (_path, which) => {
  const facts = [...which.matchAll(/(?:fact|without)="([\w-]+)"/g)].map(([, fact = '']) => fact);
  expect(which).toBe(which.match(/(?:fact|without)="[\w-]+"/g)?.join(' '));
  expect(facts.filter((fact) => !(fact in FACT_SPANS))).toEqual([]);
});
