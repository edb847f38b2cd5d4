// Plays the scenes of tests/chat on a real gateway and keeps what it answered: npm run record -- chat 2026.9.6
import { writeFileSync } from 'node:fs';
import { compareReleases } from '../../src/gateway/release-order.ts';
import { record } from '../../tests/chat/record.ts';
import { FILE, recordedChat } from '../../tests/chat/recorded.ts';
import { RELEASES, releaseCalled } from '../../tests/support/releases.ts';
import { installRelease } from './install.ts';

const release = releaseCalled(process.argv[2]);
if (!release) {
  console.error(`Name a release: npm run record -- chat ${RELEASES.join(' | ')}`);
  process.exit(1);
}
await installRelease(release);
const rows = await record(release);
const others = recordedChat().filter((row) => row.release !== release);
const all = [...others, ...rows].toSorted((a, b) => compareReleases(a.release, b.release));
writeFileSync(FILE, all.map((row) => `${JSON.stringify(row)}\n`).join(''));
console.log(`${rows.length} rows of ${release} in ${FILE}`);
