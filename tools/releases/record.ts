// Plays the scenarios of tests/releases on a real gateway and keeps what it said: npm run record -- 2026.9.6
// With `more` behind it, it only adds what the page asks by now to what is recorded already.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { record, recordMore } from '../../tests/releases/record.ts';
import { Stage, type StageName } from '../../tests/releases/stage.ts';
import { recorded } from '../../tests/support/recorded.ts';
import { ONLY_RECORDED, RELEASES, releaseCalled } from '../../tests/support/releases.ts';
import { installRelease } from './install.ts';

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

async function main(): Promise<void> {
  const release = releaseCalled(process.argv[2]);
  if (!release) {
    console.error(`Name a release: npm run record -- ${[...RELEASES, ...ONLY_RECORDED].join(' | ')}`);
    process.exit(1);
  }
  await installRelease(release);
  const homes: string[] = [];
  const open = (name: StageName): Promise<Stage> => {
    const home = mkdtempSync(join(tmpdir(), 'pairing-record-'));
    homes.push(home);
    return Stage.open(name, release, home);
  };
  const more = process.argv[3] === 'more' ? recorded().get(release) : undefined;
  const [plain, behind] = await Promise.all([open('plain'), more ? undefined : open('behind')]);
  try {
    const rows = behind ? await record({ plain, behind }) : await recordMore(plain, more ?? []);
    const file = `tests/recordings/${release}.probe.jsonl`;
    writeFileSync(file, rows.map(line).join(''));
    console.log(`${rows.length} rows in ${file}`);
  } finally {
    await Promise.all([plain.gateway.stop(), behind?.gateway.stop()]);
    for (const home of homes) rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

await main();
