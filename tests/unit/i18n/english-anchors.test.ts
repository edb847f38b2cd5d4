import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { englishAnchors } from '../../../src/i18n/english-anchors.ts';

/** The anchors that so many headings of a file are given. */
function given(file: string, headings: number): readonly string[] {
  const anchors: string[] = [];
  const { element } = englishAnchors({ fileURL: pathToFileURL(file) });
  const context = { setProperty: (_: unknown, __: 'id', value: string) => void anchors.push(value) };
  for (let at = 0; at < headings; at += 1) element.visit({}, context);
  return anchors;
}

test('the headings of a translation get the anchors of the English ones, in their order', () => {
  expect(given('content/es/causes/new-device.mdx', 3)).toEqual([
    'how-to-tell',
    'how-to-fix-it',
    'where-it-runs-changes-the-command',
  ]);
});

test('English makes its own, and what has no English page gets none', () => {
  expect(given('content/en/causes/new-device.mdx', 1)).toEqual([]);
  expect(given('content/es/causes/no-such.mdx', 1)).toEqual([]);
});
