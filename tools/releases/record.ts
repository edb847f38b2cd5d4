// Plays the scenarios of tests/releases on a real gateway and keeps what it said: npm run record -- 2026.9.6
// With `more` behind it, it only adds what the page asks by now to what is recorded already. `--all` goes through
// every stable release that was published and is not recorded yet.
import { writeFileSync } from 'node:fs';
import { recordMore } from '../../tests/releases/record.ts';
import { type Row, recorded } from '../../tests/support/recorded.ts';
import { ONLY_RECORDED, RELEASES, releaseCalled } from '../../tests/support/releases.ts';
import { installRelease } from './install.ts';
import { onStages, recordRelease } from './record-release.ts';
import { sweep } from './sweep/sweep.ts';

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

async function rowsOf(release: string, more: readonly Row[] | undefined): Promise<readonly Row[]> {
  if (more) return onStages(release, ['plain'], ({ plain }) => recordMore(plain, more));
  const { rows, failed } = await recordRelease(release);
  if (failed.length > 0) throw new Error(failed.join('\n'));
  return rows.filter(({ row }) => row !== 'command');
}

async function one(name: string | undefined): Promise<void> {
  const release = releaseCalled(name);
  if (!release) {
    console.error(`Name a release: npm run record -- --all | ${[...RELEASES, ...ONLY_RECORDED].join(' | ')}`);
    process.exit(1);
  }
  await installRelease(release);
  const rows = await rowsOf(release, process.argv[3] === 'more' ? recorded().get(release) : undefined);
  const file = `tests/recordings/${release}.probe.jsonl`;
  writeFileSync(file, rows.map(line).join(''));
  console.log(`${rows.length} rows in ${file}`);
}

await (process.argv[2] === '--all' ? sweep(process.argv.slice(3)) : one(process.argv[2]));
