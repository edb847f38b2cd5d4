import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

/**
 * Makes one script of a module and all it imports, with nothing left to load. Rolldown is what Astro's Vite
 * builds with.
 *
 * @param entry the module
 * @param values what stands for which free name in it
 * @throws what Rolldown says, where it cannot
 */
export async function bundle(entry: URL, values: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const define = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]),
  );
  const { output } = await build({
    input: fileURLToPath(entry),
    write: false,
    platform: 'browser',
    transform: { define, target: 'es2022' },
    output: { format: 'iife', codeSplitting: false, minify: true },
  });
  if (output.length > 1) throw new Error(`${entry} did not become one script`);
  return output[0].code;
}
