import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../bundle.ts';
import { buildOf, heldIn } from './held.ts';

/**
 * Writes the worker of a built site into its folder.
 *
 * @param dir the folder
 * @param wanted whether there is to be one; else the one that users may have is sent away
 * @returns the name of the build
 */
export async function writeWorker(dir: string, wanted: boolean): Promise<string> {
  const held = heldIn(dir);
  const build = buildOf(held);
  const entry = new URL(wanted ? 'worker.ts' : 'unregister.ts', import.meta.url);
  const values = wanted ? { HELD: held, BUILD: build } : { HELD: {}, BUILD: '' };
  writeFileSync(join(dir, 'worker.js'), await bundle(entry, values));
  return build;
}
