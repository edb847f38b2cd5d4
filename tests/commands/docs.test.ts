import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NEWEST } from '../support/releases.ts';

const DOCS = 'tests/gateway/node_modules/openclaw/docs';
const NAMED = new RegExp(`OpenClaw docs, ([a-z0-9/, -]+) \\(as shipped with ${NEWEST}\\)`, 'g');

const content = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:mdx|yaml)$/.test(name))
  .map((name) => readFileSync(`content/${name}`, 'utf8'));
const pages = content
  .flatMap((text) => [...text.matchAll(NAMED)].flatMap(([, named = '']) => named.split(/, | and /)))
  .filter((page, index, all) => all.indexOf(page) === index);

test('content names pages of the docs', () => {
  expect(pages.length).toBeGreaterThan(15);
});

test.each(pages)(`the docs of ${NEWEST} have the page %s`, (page) => {
  const found = [`${page}.md`, `${page}.mdx`, `${page}/index.md`].some((file) =>
    existsSync(`${DOCS}/${file}`),
  );
  expect(found).toBe(true);
});
