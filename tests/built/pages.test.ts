import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { FRAMED } from '../../src/layouts/framed.ts';
import { outgoing } from '../../src/publish/outgoing.ts';
import { attribute, readSite } from '../support/built-site.ts';

const site = readSite('dist');
const pages = site.pages.map((page) => [page.path, page] as const);

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    rules: {
      // scripts are the site's own, and its policy names them
      'require-sri': 'off',
      // the search answers while one types
      'wcag/h32': 'off',
    },
  }),
);

test.each(pages)('%s is valid, has one first heading and leaves no level out', async (path, page) => {
  const { results } = await validator.validateString(page.source, path);
  const faults = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
  );
  expect(faults).toEqual([]);
  expect(selectAll('h1', page.tree)).toHaveLength(1);
});

test.each(pages)('every picture in %s has words, or is only for show, and keeps its place', (_, { tree }) => {
  expect(selectAll('img:not([alt][width][height])', tree)).toEqual([]);
  expect(selectAll('svg:not([aria-hidden=true])', tree)).toEqual([]);
});

test('there are pictures', () => {
  const drawings = pages.flatMap(([, { tree }]) => selectAll('svg', tree));
  expect(drawings.length).toBeGreaterThan(5);
});

test.each(pages)(
  'the policy of %s names each script and style that stands in it, and no other',
  (_, { tree }) => {
    const policy = selectAll('meta[http-equiv=content-security-policy i]', tree).map((meta) =>
      attribute(meta, 'content'),
    );
    expect(policy).toHaveLength(1);
    const inline = selectAll('script:not([src], [type="application/ld+json"]), style', tree);
    expect(inline.length).toBeGreaterThan(0);
    expect(policy[0]?.match(/'sha256-/g)).toHaveLength(new Set(inline.map(textOf)).size);
    for (const element of inline) {
      const hash = createHash('sha256').update(textOf(element)).digest('base64');
      expect(policy[0], `${element.tagName} ${textOf(element).slice(0, 40)}`).toContain(`'sha256-${hash}'`);
    }
    expect(selectAll('[style]', tree)).toEqual([]);
  },
);

test.each(pages)('%s looks who frames it before any of it is drawn', (_, { tree }) => {
  const first = select('head > script:not([type])', tree);
  expect(first && textOf(first).startsWith(FRAMED)).toBe(true);
  expect(attribute(select('.framed > a', tree), 'target')).toBe('_blank');
});

const fetching = [...site.files].filter((file) => /\.(?:html|css|svg)$/.test(file));

test.each(fetching)('%s would fetch from no other host', (file) => {
  expect(outgoing(readFileSync(`dist${file}`, 'utf8'))).toEqual([]);
});
