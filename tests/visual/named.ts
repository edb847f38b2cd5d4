import type { Page } from '@playwright/test';

const NAME = 'https://pairing.test';

/**
 * Lets a page be opened as if the site were published, under a name that is the same in every picture.
 *
 * @param site where it is really served, without a slash at its end
 * @returns where to open it
 */
export async function named(page: Page, site: string): Promise<string> {
  await page.route(`${NAME}/**`, async (route) =>
    route.fulfill({ response: await route.fetch({ url: route.request().url().replace(NAME, site) }) }),
  );
  return NAME;
}
