import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { headersFile } from './hosts.ts';

/** Writes `_headers` beside the built pages. */
export function writeHeaders(): AstroIntegration {
  let base = '/';
  return {
    name: 'headers-of-hosts',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': ({ dir }) => writeFile(new URL('_headers', dir), headersFile(base)),
    },
  };
}
