// Plays the scenarios of tests/releases on a real gateway and keeps what it said: npm run record -- 2026.9.6
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { record } from '../tests/releases/record.ts';
import { Stage, WITHOUT_PROXY } from '../tests/releases/stage.ts';
import { BEHIND_PROXY } from '../tests/support/outside.ts';
import { RELEASES } from '../tests/support/releases.ts';

/** @param {unknown} value */
const line = (value) => `${JSON.stringify(value)}\n`;

async function main() {
  const release = RELEASES.find((each) => each === process.argv[2]);
  if (!release) {
    console.error(`Name a release: npm run record -- ${RELEASES.join(' | ')}`);
    process.exit(1);
  }
  const homes = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'pairing-record-')));
  const [plain, behind] = await Promise.all([
    Stage.open(release, WITHOUT_PROXY, homes[0] ?? ''),
    Stage.open(release, BEHIND_PROXY, homes[1] ?? ''),
  ]);
  try {
    const rows = await record({ plain, behind });
    const file = `tests/recordings/${release}.probe.jsonl`;
    writeFileSync(file, rows.map(line).join(''));
    console.log(`${rows.length} rows in ${file}`);
  } finally {
    await Promise.all([plain.gateway.stop(), behind.gateway.stop()]);
    for (const home of homes) rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

await main();
