import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMING_FACTS } from '../../../../tools/releases/census/facts/commands.ts';
import { FACTS } from '../../../../tools/releases/census/facts.ts';
import { filesOf } from '../../../../tools/releases/census/made.ts';
import { recordedPackages } from '../../../../tools/releases/census/packages.ts';
import { recordedTexts } from '../../../../tools/releases/texts/rows.ts';
import { census } from '../../../support/census.ts';

const PACKAGES = recordedPackages();
const RELEASES = PACKAGES.releases.map(({ release }) => release);
const TEXTS = recordedTexts();
const MADE = filesOf(PACKAGES, TEXTS, census());

/** A file without what the formatter may lay out otherwise. */
const bare = (text: string): string => text.replace(/['\s,]/g, '');

test.each([...MADE])('%s is what was recorded: npm run census', (file, text) => {
  expect(bare(readFileSync(file, 'utf8'))).toBe(bare(text));
});

test('packages and texts are of the same releases', () => {
  expect(TEXTS.releases).toEqual(RELEASES);
});

test('every fact holds in some release, but for what is to come', () => {
  const held = Object.keys(PACKAGES.facts);
  expect([...FACTS.keys()].filter((id) => !(id in COMING_FACTS)).sort()).toEqual(held);
});
