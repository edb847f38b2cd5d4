import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/serve.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '../..');
const OURS = '.cache/quality';
const STARLIGHT = '.cache/starlight';

/** Astro of the root builds our site, the one here builds Starlight's; each finds its own. */
function build(/** @type {string} */ cwd, /** @type {string[]} */ args, env = {}) {
  const ran = spawnSync(join(cwd, 'node_modules/.bin/astro'), ['build', ...args], {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    encoding: 'utf8',
  });
  if (ran.status !== 0) throw new Error(`The build of ${args.join(' ')} failed:\n${ran.stdout}${ran.stderr}`);
}

/** @returns {Promise<number>} a port that was free a moment ago */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/** Gives Starlight the words of every page of ours that has some, from their Markdown twins. */
function copyWords() {
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
export async function ours() {
  const port = await freePort();
  build(ROOT, ['--outDir', OURS], { SITE_URL: `http://localhost:${port}`, BASE_PATH: '' });
  return serve({ dir: OURS, port, brotli: true });
}

/** Builds Starlight as it comes, with the words of our pages, and serves it. Our site must be built before. */
export async function starlight() {
  copyWords();
  build(HERE, ['--root', 'starlight']);
  return serve({ dir: STARLIGHT, brotli: true });
}
