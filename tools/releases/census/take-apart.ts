import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { modulesIn } from '../texts/modules.ts';
import { commandsIn, definesCommands } from './commands.ts';
import { FACTS } from './facts.ts';

/** What a package tells of its release. */
export interface Seen {
  /** The day it was built, as YYYY-MM-DD; the registry's own days are those of its copies. */
  readonly built: string;
  /** The facts that hold in it, by their ids. */
  readonly facts: ReadonlySet<string>;
  /** The commands and options that its command line knows. */
  readonly commands: ReadonlySet<string>;
}

/** Reads what is true of a release out of its package. @param folder of the package, unpacked */
export function takeApart(folder: string): Seen {
  const { builtAt } = JSON.parse(readFileSync(join(folder, 'dist/build-info.json'), 'utf8')) as {
    builtAt: string;
  };
  const facts = new Set<string>();
  const commands = new Set<string>();
  const asked = [...FACTS];
  const wanted = (path: string): boolean =>
    definesCommands(path) || asked.some(([, fact]) => fact.in.test(path));
  for (const { path, source } of modulesIn(folder, wanted)) {
    for (const command of commandsIn(path, source)) commands.add(command);
    for (const [id, fact] of asked)
      if (!facts.has(id) && fact.in.test(path) && fact.has.test(source)) facts.add(id);
  }
  return { built: builtAt.slice(0, 10), facts, commands };
}
