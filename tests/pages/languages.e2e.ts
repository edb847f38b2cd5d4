import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { LANGUAGES as ALL } from '../../src/evidence/languages/language.ts';
import { parsePaste } from '../../src/evidence/parse.ts';
import { CheckPage } from '../support/check-page.ts';
import { NEWEST } from '../support/releases.ts';
import { expect, test } from '../support/test.ts';
import { textAt } from '../unit/evidence/languages/recorded-texts.ts';
import { SCREENS } from '../unit/evidence/languages/screens.ts';

const NAMES = {
  'zh-CN': 'Simplified Chinese',
  ar: 'Arabic',
  de: 'German',
  es: 'Spanish',
  'ja-JP': 'Japanese',
} as const;
const LANGUAGES = Object.keys(NAMES) as (keyof typeof NAMES)[];
const ENGLISH = 'This Gateway expects its token';

/** What the newest dashboard shows to a browser that is not approved. */
const screenIn = (language: string): string =>
  ['pairing.title', 'pairing.summary'].map((key) => textAt('2026.9.6', language, key)).join('\n');

/** Collects the scripts that a page asks for. */
function scriptsOf(page: Page): string[] {
  const scripts: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) scripts.push(pathname);
  });
  return scripts;
}

/**
 * The failure screens of a dashboard in one language, as they are pasted, and what the page makes of the English ones;
 * one for each cause.
 */
function screensOf(release: string, language: string) {
  const all = SCREENS.flatMap(({ title, sentence }) => {
    const [text, english] = [language, 'en'].map((each) =>
      [...new Set([title, sentence])].map((key) => textAt(release, each, key) ?? '').join('\n'),
    );
    if (!text || !english || text.startsWith('\n')) return [];
    const { cause, confidence } = diagnose(parsePaste(english).findings);
    return [{ text, cause, confidence }];
  });
  return [...new Map(all.map((screen) => [screen.cause, screen])).values()];
}

// of each language one, and of all the causes: every screen is read in tests/unit/evidence/languages/screens.test.ts
test('a failure screen of the newest dashboard is understood in each language', async ({ page }) => {
  const check = new CheckPage(page);
  await check.open();
  for (const [at, language] of ALL.entries()) {
    const screens = screensOf(NEWEST, language);
    expect(screens.length, language).toBeGreaterThan(5);
    const { text, cause, confidence } = screens[at % screens.length] ?? {};
    await check.read(String(text));
    await expect.soft(check.verdict, language).toHaveAttribute('data-verdict', String(cause));
    await expect.soft(check.verdict, language).toHaveAttribute('data-confidence', String(confidence));
  }
});

for (const language of LANGUAGES)
  test(`a screen in ${NAMES[language]} is understood, with one more file`, async ({ page }) => {
    const check = new CheckPage(page);
    const scripts = scriptsOf(page);
    await check.open();
    await check.read(ENGLISH);
    expect(scripts.filter((path) => /\/(?:[a-z]{2}|[a-z]{2}-[A-Z]{2})\./.test(path))).toEqual([]);
    const before = scripts.length;
    await check.read(screenIn(language));
    await expect(check.verdict).toHaveAttribute('data-verdict', 'new-device');
    await expect(check.verdict.locator('[data-finding=text-language]')).toContainText(
      `${NAMES[language]}. "\u2068${textAt('2026.9.6', language, 'pairing.title')}\u2069" is in English: "Approve this browser"`,
    );
    await check.read(screenIn(language));
    const more = scripts.slice(before);
    expect(more).toEqual([expect.stringContaining(`/_astro/${language}.`)]);
  });

test('a second text, in "What it says now", is read in its language too', async ({ page }) => {
  const check = new CheckPage(page);
  await check.open();
  await check.read(ENGLISH);
  await check.again(screenIn('de'));
  await expect(check.verdict).toHaveAttribute('data-verdict', 'new-device');
});

test('where the language cannot be had, the page says so and reads the English; loaded again it reads all', async ({
  page,
}) => {
  const check = new CheckPage(page);
  const text = `${screenIn('es')}\ndevice pairing required (requestId: d9651191-da84-4363-aacb-b92402248098)`;
  await check.open();
  await page.route('**/_astro/es.*.js', (route) => route.abort());
  await check.read(text);
  await expect(check.verdict).toHaveAttribute('data-verdict', 'new-device');
  await expect(check.verdict.locator('[data-finding=text-language-not-loaded]')).toContainText('Spanish');
  await page.unroute('**/_astro/es.*.js');
  await check.open();
  await check.read(text);
  await expect(check.verdict.locator('[data-finding=text-language]')).toContainText('Spanish');
});

test('the file to take along reads all of them by itself', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const file = pathToFileURL('dist/pairing-required.html').href;
  await page.goto(file);
  const check = new CheckPage(page);
  for (const language of LANGUAGES) {
    await check.read(screenIn(language));
    await expect(check.verdict.locator('[data-finding=text-language]')).toContainText(NAMES[language]);
  }
  expect(asked).toEqual([file]);
});
