import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { installRelease } from '../../releases/install.ts';
import { DEVICES, type DeviceName, PICTURED } from '../../releases/pictures/rows.ts';
import { SCREENS } from '../../releases/pictures/screens.ts';
import { openStage, type Stage } from '../../releases/pictures/stage.ts';

/** A whole screen of a dashboard that cannot connect, as its user's machine would keep it. */
export interface Shot {
  /** A name of {@link SCREENS}. */
  readonly screen: string;
  readonly release: string;
  readonly device: DeviceName;
  readonly scheme: 'light' | 'dark';
  /** PNG, two of its pixels for each of the page's. */
  readonly file: string;
}

/** Where they are kept, so that each is taken once. */
const FOLDER = '.cache/screens';
const SCHEMES = ['light', 'dark'] as const;
/** How long a dashboard may take to say what is wrong. */
const WITHIN = 15_000;

/** Takes one screen on every device in both schemes; nothing where the release shows no such screen. */
async function takeOne(stage: Stage, page: Page, screen: string): Promise<readonly Shot[]> {
  const { release } = stage.gateway;
  const how = SCREENS[screen];
  if (!how) return [];
  await how.open(page, stage);
  const says = page.getByText(how.says).filter({ visible: true }).first();
  const seen = says.waitFor({ timeout: WITHIN });
  if (!(await seen.then(() => true).catch(() => false))) return [];
  const shots: Shot[] = [];
  for (const device of ['phone', 'desk'] as const)
    for (const scheme of SCHEMES) {
      await page.setViewportSize(DEVICES[device]);
      await page.emulateMedia({ colorScheme: scheme });
      await says.scrollIntoViewIfNeeded();
      const file = join(FOLDER, release, `${screen}-${device}-${scheme}.png`);
      writeFileSync(file, await page.screenshot({ caret: 'hide', animations: 'disabled' }));
      shots.push({ screen, release, device, scheme, file });
    }
  return shots;
}

async function takeAll(release: string): Promise<readonly Shot[]> {
  await installRelease(release);
  const stage = await openStage(release);
  try {
    const shots: Shot[] = [];
    for (const screen of Object.keys(SCREENS)) {
      const page = await stage.visitor();
      shots.push(...(await takeOne(stage, page, screen)));
      await page.context().close();
    }
    return shots;
  } finally {
    await stage.close();
  }
}

/**
 * Takes every failure screen of the pictured releases from real gateways (a minute each, the first time).
 *
 * @throws when a gateway does not start
 */
export async function shotsOfScreens(): Promise<readonly Shot[]> {
  const all: Shot[] = [];
  for (const release of PICTURED) {
    const list = join(FOLDER, release, 'shots.json');
    if (!existsSync(list)) {
      mkdirSync(join(FOLDER, release), { recursive: true });
      writeFileSync(list, JSON.stringify(await takeAll(release)));
    }
    all.push(...(JSON.parse(readFileSync(list, 'utf8')) as Shot[]));
  }
  return all;
}
