import type { Locator, Page } from 'playwright-core';
import type { Size } from './rows.ts';

/** Air around what is cut out. */
const AIR = 12;
/** Higher than this, a picture tells no more and weighs too much. */
const HIGHEST = 400;

/** The frame of a failure, by era: a card, the message on a page, the bare answer of the gateway. */
const FRAMES = ['.login-gate__card', '.callout.danger', 'pre'];
/** What a failure is called there. */
const TITLES = [
  '.login-gate__failure-title',
  '.login-gate .callout.danger',
  '.callout.danger',
  '.login-gate__sub',
  'pre',
];

/** A part of a page, in its own pixels. */
export interface Clip extends Size {
  readonly x: number;
  readonly y: number;
}

/** Finds the first that is to be seen, by a list of selectors. */
async function firstOf(page: Page, selectors: readonly string[]): Promise<string> {
  for (const selector of selectors) if (await page.locator(selector).first().isVisible()) return selector;
  throw new Error(`None of these is to be seen: ${selectors.join(' ')}`);
}

async function boxOf(page: Page, selector: string): Promise<Clip> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not to be seen`);
  return box;
}

/** The title or message of the failure that a page shows, as a reader sees it. */
export async function titleOf(page: Page): Promise<string> {
  const text = await page
    .locator(await firstOf(page, TITLES))
    .first()
    .innerText();
  return (text.trim().split('\n')[0] ?? '').trim();
}

/** Where on a page what matters is: the failure, with what is above it as far as there is room. */
export async function clipOf(page: Page): Promise<Clip> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const title = await boxOf(page, await firstOf(page, TITLES));
  const frame = await firstOf(page, FRAMES);
  const card = frame === '.login-gate__card';
  const box = card ? await boxOf(page, frame) : { x: 0, y: 0, width, height: title.y + title.height + AIR };
  const left = Math.max(0, Math.floor(box.x - AIR));
  const top = Math.max(0, Math.floor(box.y - AIR));
  const end = Math.min(height, Math.ceil(box.y + box.height + AIR));
  // where the failure comes last, the form above it makes way
  const y = Math.max(top, Math.min(end - HIGHEST, Math.floor(title.y - HIGHEST / 3)));
  return {
    x: left,
    y,
    width: Math.min(width - left, Math.ceil(box.width + 2 * AIR)),
    height: Math.min(end - y, HIGHEST),
  };
}

/** Where on a page a place is, with as much around it as there is room for. */
export async function around(page: Page, place: Locator): Promise<Clip> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const box = await place.boundingBox();
  if (!box) throw new Error('The place is not to be seen');
  const card = page.locator('.login-gate__card');
  const part = (await card.isVisible()) ? await boxOf(page, '.login-gate__card') : { x: 0, width };
  const left = Math.max(0, Math.floor(part.x - AIR));
  const middle = box.y + box.height / 2;
  const high = Math.min(HIGHEST, height);
  return {
    x: left,
    y: Math.max(0, Math.min(height - high, Math.floor(middle - high / 2))),
    width: Math.min(width - left, Math.ceil(part.width + 2 * AIR)),
    height: high,
  };
}
