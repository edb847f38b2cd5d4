import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { listedPaths } from '../support/site-map.ts';
import { expect, test } from '../support/test.ts';

/** What a page says in ways that its twin must say too: its title, lead, commands, codes and links. */
function essentials(page: Page): Promise<{ texts: string[]; links: string[] }> {
  return page.evaluate(() => {
    const parts = document.querySelectorAll('h1, .lead, article h2, .prose .command code, article dd, cite');
    const shown = [...parts].filter((each) => !each.closest('nav, pairing-troubleshooter, .without'));
    const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')].filter(
      (link) => link.origin === location.origin && !link.closest('nav, .note, pairing-troubleshooter'),
    );
    return {
      texts: shown.map((each) => each.textContent),
      links: links.map((link) => link.pathname),
    };
  });
}

/** Without the marks of Markdown and of fine typography. */
const plain = (text: string): string =>
  text
    .replace(/[’‘]/g, "'")
    .replace(/[`*_,\\\s>]+/g, ' ')
    .trim();

test('every page of the sitemap has a twin in Markdown that says all it says', async ({ page, request }) => {
  test.setTimeout(240_000);
  for (const path of listedPaths()) {
    await page.goto(path);
    const address = await page.locator('link[rel=alternate][type="text/markdown"]').getAttribute('href');
    const answer = await request.get(address ?? '');
    expect.soft(answer.headers()['content-type'], path).toMatch(/^text\/markdown/);
    const twin = await answer.text();
    expect
      .soft(twin.replace(/```[\s\S]*?```|`[^`\n]*`/g, ''), path)
      .not.toMatch(/<\/?[A-Z][\w.]*[\s/>]|\{[a-z]\w*\}/);
    expect.soft(twin, path).not.toMatch(/undefined|\]\(\//);
    const { texts, links } = await essentials(page);
    const said = plain(twin);
    expect
      .soft(
        texts.map(plain).filter((text) => !said.includes(text)),
        path,
      )
      .toEqual([]);
    const there = (link: string): boolean => new RegExp(`:4321${link}[)#]`).test(twin);
    expect
      .soft(
        links.filter((link) => link !== path && !there(link)),
        path,
      )
      .toEqual([]);
  }
});

test('llms.txt names every page of words by its twin', async ({ request }) => {
  const text = await (await request.get('/llms.txt')).text();
  expect(text).toMatch(/^# .+\n\n> .+\n/);
  const used = ['/', '/check/', '/search/', '/own-page/', '/standings/', '/causes/', '/faq/', '/errors/'];
  for (const path of listedPaths().filter((each) => !used.includes(each)))
    expect.soft(text).toContain(`4321${path}index.md)`);
});

test('every page names itself, and a picture of its kind as large as it says', async ({ page }) => {
  const pictures = new Set<string>();
  for (const path of listedPaths()) {
    await page.goto(path);
    const meta = (name: string) => page.locator(`meta[property="${name}"]`).getAttribute('content');
    const here = `http://localhost:4321${path}`;
    expect.soft(await page.locator('link[rel=canonical]').getAttribute('href'), path).toBe(here);
    expect.soft(await meta('og:url'), path).toBe(here);
    const picture = readFileSync(`dist${new URL(String(await meta('og:image'))).pathname}`);
    // the PNG header names width and height
    expect
      .soft([picture.readUInt32BE(16), picture.readUInt32BE(20)], path)
      .toEqual([Number(await meta('og:image:width')), Number(await meta('og:image:height'))]);
    pictures.add(String(await meta('og:image')));
  }
  expect(pictures.size).toBe(5);
});
