import { readFileSync } from 'node:fs';
import { expect, test } from '../support/test.ts';

const SCRIPT = readFileSync('content/snippets/own-page.js', 'utf8').trim();

test('the page shows the very script, the bookmark holds the same, and it does not run here', async ({
  page,
}) => {
  await page.goto('/own-page/');
  expect(await page.locator('[data-snippet] code').textContent()).toBe(SCRIPT);
  const bookmark = page.locator('[data-bookmark]');
  const href = (await bookmark.getAttribute('href')) ?? '';
  expect(decodeURIComponent(href)).toBe(`javascript:${SCRIPT.replace(/^\s*\/\/.*\n/gm, '')}`);
  // a press in place of a drag: this site's own policy runs no such script
  const asked: string[] = [];
  page.on('dialog', (dialog) => asked.push(dialog.message()));
  const blocked = page.waitForEvent('console', (message) => /Content Security Policy/.test(message.text()));
  await bookmark.click();
  await blocked;
  expect(asked).toEqual([]);
});
