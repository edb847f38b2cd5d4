import type { Locator, Page } from 'playwright-core';
import { newDevice } from '../../../tests/support/device.ts';
import { HOST, knock } from '../../../tests/support/outside.ts';
import { around, type Clip } from './crop.ts';
import type { Row } from './rows.ts';
import type { Stage } from './stage.ts';
import { take } from './take.ts';

/** A place to press: how its page is come by, where on it the place is, and how far around it is shown. */
interface Place {
  readonly open: (page: Page, stage: Stage) => Promise<unknown>;
  readonly press: (page: Page) => Locator;
}

const MARK = { color: '#0b5a8f', width: '3px', offset: '4px' };

/** Opens the owner's own dashboard, which is let in, while another browser waits. */
async function devices(page: Page, { gateway }: Stage): Promise<void> {
  await knock(gateway, newDevice(), 'outside', ['operator.read', 'operator.write']);
  await page.goto(`http://127.0.0.1:${gateway.port}/settings/devices#token=${gateway.token}`);
}

async function rawError(page: Page, { gateway }: Stage): Promise<void> {
  await page.goto(`https://${HOST}/#token=${gateway.token}`);
  await page.getByText('Raw error').click();
}

const PLACES: Readonly<Record<string, Place>> = {
  'press-approve': {
    open: devices,
    press: (page) => page.getByRole('button', { name: 'Approve', exact: true }).first(),
  },
  'press-connect': {
    open: (page) => page.goto(`https://${HOST}`),
    press: (page) => page.getByRole('button', { name: 'Connect', exact: true }),
  },
  'press-raw-error': { open: rawError, press: (page) => page.locator('.login-gate__failure-detail') },
};

/** Draws a line around a place, as a pen would. */
const mark = (place: Locator): Promise<void> =>
  place.evaluate((element, { color, width, offset }) => {
    if (!(element instanceof HTMLElement)) return;
    element.style.outline = `${width} solid ${color}`;
    element.style.outlineOffset = offset;
    element.style.borderRadius = '6px';
  }, MARK);

/** Takes pictures of the places that the site tells people to press, each marked. */
export async function takePlaces(stage: Stage): Promise<readonly Row[]> {
  const { release } = stage.gateway;
  const rows: Row[] = [];
  for (const [screen, { open, press }] of Object.entries(PLACES)) {
    const page = await stage.visitor();
    await open(page, stage);
    await press(page).waitFor();
    const shows = (await press(page).innerText()).trim().split('\n')[0] ?? '';
    const clip = async (): Promise<Clip> => {
      await press(page).scrollIntoViewIfNeeded();
      await mark(press(page));
      return around(page, press(page));
    };
    const sizes = await take(page, { release, screen }, clip);
    rows.push({ id: `${release}/${screen}`, release, screen, shows, ...sizes });
    await page.context().close();
  }
  return rows;
}
