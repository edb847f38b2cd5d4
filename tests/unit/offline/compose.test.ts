import { expect, test } from 'vitest';
import { compose } from '../../../src/offline/standalone/compose.ts';
import { BUILD_MARK, DAY_MARK } from '../../../src/offline/standalone/marks.ts';

const page = (body: string): string =>
  `<html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="connect-src 'self'"><style>a{}</style></head><body>${body}<script type="module" src="/_astro/a.js"></script></body></html>`;
const parts = {
  page: page(`<a href="/causes/">All</a> ${BUILD_MARK} ${DAY_MARK}`),
  script: 'check();',
  licence: 'MIT',
  origin: 'https://guide.example',
  build: 'abc',
  language: 'en-GB',
  day: new Date('2026-11-25T23:00:00Z'),
};

test('the page becomes a file with its script, its own policy, and links that lead to the site', () => {
  const file = compose(parts);
  expect(file).toContain('<a href="https://guide.example/causes/">All</a> abc 25 November 2026');
  expect(file).toContain('<script type="module">check();</script><!--\nMIT\n--></body>');
  expect(file).not.toMatch(/_astro|'self'/);
  // each as openssl dgst -sha256 -binary | base64 gives it
  expect(file).toContain("script-src 'sha256-CD7d7iZhCVZDD4XyY0hc7p7Wj0pRPRNAEY+iVNw8vlA='");
  expect(file).toContain("style-src 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='");
});

test.each([
  ['an image', { page: page('<img src="/figure.svg">') }],
  ['a script that ends its element', { script: 'say("</script>")' }],
  ['a script that loads another', { script: 'import("./other.js")' }],
])('%s is refused', (_, faulty) => {
  expect(() => compose({ ...parts, ...faulty })).toThrow();
});
