import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeWorker } from './worker/write.ts';

/** Adds to the built site what makes it work without a network. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const build = await writeWorker(fileURLToPath(dir), process.env['OFFLINE'] !== 'off');
        logger.info(`build ${build}`);
      },
    },
  };
}
