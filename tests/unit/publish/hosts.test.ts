import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { expect, test } from 'vitest';
import { HEADERS, HTTPS_ONLY, KEEP_FOR_EVER, NEEDED } from '../../../src/publish/headers.ts';
import { caddyHeaders, headersFile, nginxHeaders } from '../../../src/publish/hosts.ts';

/** The longest line Cloudflare Pages reads. */
const LONGEST = 2000;

test.each(['/', '/pairing/'])(
  "Netlify's own parser reads the headers for %s as they are meant",
  async (base) => {
    const folder = mkdtempSync(join(tmpdir(), 'headers-'));
    const file = join(folder, '_headers');
    writeFileSync(file, headersFile(base));
    const parsed = await parseAllHeaders({ headersFiles: [file], configHeaders: undefined, minimal: true });
    rmSync(folder, { recursive: true });
    expect(parsed.errors).toEqual([]);
    expect(parsed.headers).toEqual([
      { for: `${base}*`, values: Object.fromEntries([...HEADERS, HTTPS_ONLY]) },
      { for: `${base}_astro/*`, values: Object.fromEntries([KEEP_FOR_EVER]) },
    ]);
  },
);

test('no line is longer than Cloudflare Pages reads', () => {
  for (const line of headersFile('/').split('\n')) expect(line.length).toBeLessThan(LONGEST);
});

test('nothing forbids what the probe lives on', () => {
  const policy = Object.fromEntries(HEADERS)['Permissions-Policy'];
  for (const ability of NEEDED) expect(policy).not.toContain(ability);
});

test.each([
  ['deploy/nginx/headers.conf', nginxHeaders],
  ['deploy/caddy/headers.caddy', caddyHeaders],
])('%s is what npm run headers writes', (file, write) => {
  expect(readFileSync(file, 'utf8')).toBe(write());
});
