import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { modulesIn } from '../texts/modules.ts';
import { FACTS } from './facts.ts';

/** What a package tells of its release. */
export interface Seen {
  /** The day it was built, as YYYY-MM-DD; the registry's own days are those of its copies. */
  readonly built: string;
  /** The facts that hold in it, by their ids. */
  readonly facts: ReadonlySet<string>;
}

/** Reads what is true of a release out of its package. @param folder of the package, unpacked */
export function takeApart(folder: string): Seen {
  const { builtAt } = JSON.parse(readFileSync(join(folder, 'dist/build-info.json'), 'utf8')) as {
    builtAt: string;
  };
  const facts = new Set<string>();
  const asked = [...FACTS];
  const wanted = (path: string): boolean => asked.some(([, fact]) => fact.in.test(path));
  for (const { path, source } of modulesIn(folder, wanted))
    for (const [id, fact] of asked)
      if (!facts.has(id) && fact.in.test(path) && fact.has.test(source)) facts.add(id);
  return { built: builtAt.slice(0, 10), facts };
}
