import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { takePages, writeStandalone } from './standalone/write.ts';
import { writeWorker } from './worker/write.ts';

/** Adds to the built site what makes it work without a network: the worker, and the file to take along. */
export function offline(): AstroIntegration {
  let site = '';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site ?? '';
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        // first, for they are no pages of the site that a worker could keep
        const pages = takePages(folder);
        const build = await writeWorker(folder, process.env['OFFLINE'] !== 'off');
        await writeStandalone(folder, pages, site, build);
        logger.info(`build ${build}`);
      },
    },
  };
}
