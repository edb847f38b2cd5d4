import type { Engine, EngineName } from './engine.ts';
import { startEngine } from './start.ts';

/** Gives a browser of each family. */
export type BrowserOf = (family: EngineName) => Promise<Engine>;

/**
 * Has a browser of each family, started when it is first asked for, and closes them all at the end.
 *
 * @param trusting whether each takes any certificate for good
 */
export async function withFamilies(use: (of: BrowserOf) => Promise<void>, trusting = false): Promise<void> {
  const engines = new Map<EngineName, Promise<Engine>>();
  await use((family) => {
    const engine = engines.get(family) ?? startEngine(family, trusting);
    engines.set(family, engine);
    return engine;
  });
  await Promise.all([...engines.values()].map(async (engine) => (await engine).close()));
}
