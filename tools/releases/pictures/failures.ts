import { around, clipOf, titleOf } from './crop.ts';
import type { Row } from './rows.ts';
import { SCREENS } from './screens.ts';
import type { Stage } from './stage.ts';
import { take } from './take.ts';

/** How long a dashboard may take to say what is wrong. */
const WITHIN = 15_000;

/** Takes one picture; nothing where the release shows no such screen. */
async function takeOne(stage: Stage, screen: string): Promise<Row | undefined> {
  const { release } = stage.gateway;
  const how = SCREENS[screen];
  if (!how) return undefined;
  const page = await stage.visitor();
  try {
    await how.open(page, stage);
    const seen = page.getByText(how.says).first().waitFor({ timeout: WITHIN });
    if (!(await seen.then(() => true).catch(() => false))) return undefined;
    const place = how.at?.(page);
    const sizes = await take(page, { release, screen }, place ? () => around(page, place) : clipOf);
    // by then it holds no id that is another each time
    const shows = await (place ? place.innerText() : titleOf(page));
    return { id: `${release}/${screen}`, release, screen, shows, ...sizes };
  } finally {
    await page.context().close();
  }
}

/** Takes pictures of all failure screens that a release has. */
export async function takeFailures(stage: Stage): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const screen of Object.keys(SCREENS)) {
    const row = await takeOne(stage, screen);
    if (row) rows.push(row);
    else console.log(`openclaw ${stage.gateway.release} shows no screen "${screen}"`);
  }
  return rows;
}
