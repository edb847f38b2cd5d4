import type { APIRoute } from 'astro';
import { absolute } from '../layouts/absolute.ts';

/** Everything may be read; the sitemap lists it. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('sitemap-index.xml')}\n`);
