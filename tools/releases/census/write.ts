import { writeFileSync } from 'node:fs';
import { census } from '../../../tests/support/census.ts';
import { packageProgram, run } from '../../run.ts';
import { recordedTexts } from '../texts/rows.ts';
import { filesOf } from './made.ts';
import { recordedPackages } from './packages.ts';

/** Writes what the site reads of the census, laid out as all other files are. */
export async function writeMade(): Promise<void> {
  const files = filesOf(recordedPackages(), recordedTexts(), census());
  for (const [file, text] of files) writeFileSync(file, text);
  await run(packageProgram('biome', 'check', '--write', ...files.keys()));
}
