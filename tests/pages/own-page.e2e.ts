import { expect, test } from '../support/test.ts';

test('the bookmark does not run here', async ({ page }) => {
  await page.goto('/own-page/');
  // a press in place of a drag: this site's own policy runs no such script
  const asked: string[] = [];
  page.on('dialog', (dialog) => asked.push(dialog.message()));
  const blocked = page.waitForEvent('console', (message) => /Content Security Policy/.test(message.text()));
  await page.locator('[data-bookmark]').click();
  await blocked;
  expect(asked).toEqual([]);
});
