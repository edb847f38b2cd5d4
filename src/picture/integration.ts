import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pictureFiles } from './files.ts';

/** Adds to the site what reads pictures in the browser. */
export function picture(): AstroIntegration {
  return {
    name: 'picture',
    hooks: {
      // pages are rendered by a bundle, from which the worker's own modules cannot be found
      'astro:config:setup': async ({ updateConfig }) => {
        const { folder, bytes } = await pictureFiles();
        updateConfig({ vite: { define: { PICTURE: JSON.stringify({ folder, bytes }) } } });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async (request, response, next) => {
          const { folder, files } = await pictureFiles();
          const found = Object.entries(files).find(([name]) => request.url?.endsWith(folder + name));
          if (!found) return next();
          response.setHeader(
            'Content-Type',
            found[0].endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
          );
          response.end(found[1]);
        });
      },
      'astro:build:done': async ({ dir }) => {
        const { folder, files, licences } = await pictureFiles();
        const into = join(fileURLToPath(dir), folder);
        mkdirSync(into, { recursive: true });
        for (const [name, bytes] of Object.entries(files)) writeFileSync(join(into, name), bytes);
        writeFileSync(join(into, 'licences.txt'), licences);
      },
    },
  };
}
