import { writeFileSync } from 'node:fs';
import { packageProgram, run } from '../../run.ts';
import { filesOf } from './made.ts';
import type { Row } from './rows.ts';

/** Writes the files that languages are read by, laid out as all others are. */
export async function writeLanguages(rows: readonly Row[]): Promise<void> {
  const files = filesOf(rows);
  for (const [file, text] of files) writeFileSync(file, text);
  await run(packageProgram('biome', 'check', '--write', ...files.keys()));
}
