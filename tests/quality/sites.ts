import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageProgram, run } from '../../tools/run.ts';
import { type Served, serve } from '../../tools/site/serve.ts';
import { freePort } from '../support/ports.ts';

const HERE = 'tests/quality';
const OURS = '.cache/quality';
const STARLIGHT = '.cache/starlight';

/** Astro of the root builds our site, the one here builds Starlight's; each finds its own. */
async function build(cwd: string, args: readonly string[], env: Record<string, string> = {}): Promise<void> {
  const command = packageProgram('astro', 'build', ...args);
  const status = await run({ ...command, cwd, env: { ASTRO_TELEMETRY_DISABLED: '1', ...env } });
  if (status !== 0) throw new Error(`The build of ${args.join(' ')} failed`);
}

/** Gives Starlight the words of every page of ours that has some, from their Markdown twins. */
function copyWords(): void {
  const docs = join(HERE, 'starlight/src/content/docs');
  for (const entry of readdirSync(docs, { withFileTypes: true }))
    if (entry.isDirectory()) rmSync(join(docs, entry.name), { recursive: true });
  for (const file of readdirSync(OURS, { recursive: true, encoding: 'utf8' })) {
    if (!/^(?:guide|causes|faq|errors)\b.*\.md$/.test(file)) continue;
    const [, title = '', lead = '', body = ''] =
      /^# (.*)\n\n(.*)\n\n([\s\S]*)$/.exec(readFileSync(join(OURS, file), 'utf8')) ?? [];
    const head = `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(lead)}\n---\n\n`;
    mkdirSync(dirname(join(docs, file)), { recursive: true });
    writeFileSync(join(docs, file), `${head}${lead}\n\n${body}`);
  }
}

/** Builds our site for the address it will be served at, and serves it. */
export async function ours(): Promise<Served> {
  const port = await freePort();
  await build('.', ['--outDir', OURS], { SITE_URL: `http://localhost:${port}`, BASE_PATH: '' });
  return serve({ dir: OURS, port, brotli: true });
}

/** Builds Starlight as it comes, with the words of our pages, and serves it. Our site must be built before. */
export async function starlight(): Promise<Served> {
  copyWords();
  await build(HERE, ['--root', 'starlight']);
  return serve({ dir: STARLIGHT, brotli: true });
}
