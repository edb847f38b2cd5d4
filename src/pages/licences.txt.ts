import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import type { SHIPPED } from '../publish/dependencies.ts';

/** Where each package that is sent to users keeps its licence. */
const FILES: Readonly<Record<(typeof SHIPPED)[number], string>> = {
  pagefind: 'pagefind/LICENSE/LICENSE',
  vite: 'vite/LICENSE.md',
  xstate: 'xstate/LICENSE',
};

/** What a package was itself built from, and does not send, comes after this line. */
const OTHERS = '# Licenses of bundled dependencies';

/** The licences of what others wrote and this site sends. */
export const GET: APIRoute = () => {
  const texts = Object.entries(FILES).map(([name, file]) => {
    const [licence = ''] = readFileSync(`node_modules/${file}`, 'utf8').split(OTHERS);
    return `${name}\n\n${licence.trim()}\n`;
  });
  return new Response(texts.join(`\n${'-'.repeat(72)}\n\n`));
};
