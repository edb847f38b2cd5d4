import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TERMS, wrongMarks, wrongWords } from './terms.ts';
import { everyText } from './texts.ts';

test('the content has one word for one thing', () => {
  // a source is found by the name that it has
  const wrong = everyText(['from']).flatMap(({ file, text }) =>
    wrongWords(text).map((word) => `${file}: ${word}`),
  );
  expect(wrong).toEqual([]);
});

test('so have README and the description of the package', () => {
  const { description } = JSON.parse(readFileSync('package.json', 'utf8')) as { description: string };
  const readme = readFileSync('README.md', 'utf8').replace(/^```[\s\S]*?^```/gm, '');
  expect([...wrongWords(description), ...readme.split(/\n\n/).flatMap(wrongWords)]).toEqual([]);
});

test('quotation marks are of one kind', () => {
  const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:mdx|yaml)$/.test(name),
  );
  // Chinese has its own
  const straight = files.filter((file) => !/^zh-/.test(file));
  const wrong = straight.flatMap((file) =>
    wrongMarks(readFileSync(`content/${file}`, 'utf8')).map((mark) => `${file}: ${mark}`),
  );
  expect(wrong).toEqual([]);
});

test('no term is forbidden by itself or by another, and none twice', () => {
  expect(TERMS.flatMap(({ use, means }) => [...wrongWords(use), ...wrongWords(means)])).toEqual([
    expect.stringContaining('not "Control UI" but "dashboard"'),
  ]);
  const never = TERMS.flatMap((term) => term.never.map((word) => word.toLowerCase()));
  expect(never.filter((word, at) => never.indexOf(word) !== at)).toEqual([]);
});

test.each(TERMS.flatMap(({ use, never }) => never.map((word) => [word, use])))(
  '"%s" is found, and "%s" is named',
  (word, use) => {
    expect(wrongWords(`First. ${word}, then on.`)).toContainEqual(
      expect.stringContaining(`not "${word}" but "${use}"`),
    );
  },
);

test('what others say is left alone, and so is a word that only contains one', () => {
  expect(wrongWords('It says "mended", `cure` and {credential}. We recommend a secure CLIent.')).toEqual([]);
});

test('a curved mark is found', () => {
  expect(wrongMarks('say “yes”')).toHaveLength(2);
});
