// Takes pictures of the dashboard's failure screens, and of the places to press in the newest release, from real
// gateways in a real browser: npm run record -- pictures RELEASE …; without a release, of all that are pictured.
// Writes public/pictures and content/pictures.json.
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, NEWEST } from '../../tests/support/releases.ts';
import { installRelease } from './install.ts';
import { takeFailures } from './pictures/failures.ts';
import { takePlaces } from './pictures/places.ts';
import { FOLDER, PICTURED, type Row, writePictures } from './pictures/rows.ts';
import { openStage, type Stage } from './pictures/stage.ts';

/** Has pictures taken on a gateway of its own: who was locked out by one taking is a stranger to the next. */
async function on(
  release: string,
  takes: (stage: Stage) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const stage = await openStage(release);
  try {
    return await takes(stage);
  } finally {
    await stage.close();
  }
}

for (const release of process.argv.length > 2 ? process.argv.slice(2) : PICTURED) {
  await installRelease(release);
  rmSync(join(FOLDER, release), { recursive: true, force: true });
  const failures = await on(release, takeFailures);
  writePictures(release, failures);
  const rows = release === NEWEST ? [...failures, ...(await on(release, takePlaces))] : failures;
  writePictures(release, rows);
  // what is on them is under the licence of the dashboard
  copyFileSync(join(folderOf(release), 'node_modules/openclaw/LICENSE'), join(FOLDER, 'LICENSE.txt'));
  console.log(`openclaw ${release}: ${rows.map(({ screen }) => screen).join(', ')}`);
}
// a helper of a gateway that has ended may still hold an end of a pipe
process.exit();
