import { KINDS_OF_PAGE } from '../support/site-map.ts';
import { test } from './look.ts';

for (const path of KINDS_OF_PAGE)
  test(`${path} looks as it was approved`, async ({ page, look }) => {
    await page.goto(path);
    await look(path === '/' ? 'home' : path.replace(/^\/|\.html$|\/$/g, '').replaceAll('/', '-'));
  });
