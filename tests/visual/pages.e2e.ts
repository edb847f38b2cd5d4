import { test } from './picture.ts';

/** A page of each kind that looks like no other; in dark colours too where it draws something. */
const PAGES = [
  { name: 'home', path: '/', dark: true },
  { name: 'check', path: '/check/' },
  { name: 'causes', path: '/causes/' },
  { name: 'cause', path: '/causes/new-device/', dark: true },
  { name: 'guide', path: '/guide/', dark: true },
  { name: 'questions', path: '/faq/' },
  { name: 'recipe', path: '/faq/docker-restart-asks-again/' },
  { name: 'errors', path: '/errors/' },
  { name: 'error', path: '/errors/pairing-required/' },
  { name: 'search', path: '/search/' },
  { name: 'not-found', path: '/404.html' },
];

for (const { name, path, dark = false } of PAGES)
  test(`${path} looks as it was approved`, async ({ page, approved }) => {
    await page.goto(path);
    await approved(name, { dark });
  });
