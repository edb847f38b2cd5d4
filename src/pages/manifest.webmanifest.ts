import type { APIRoute } from 'astro';
import { href } from '../layouts/href.ts';
import { wordsOf } from '../layouts/words.ts';

const icon = (size: number, purpose: 'any' | 'maskable') => ({
  src: href(`icons/${purpose}-${size}.png`),
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** What makes the site an app on the screen of a phone; the worker keeps its check without a network. */
export const GET: APIRoute = async () => {
  const site = await wordsOf('site');
  const home = await wordsOf('home');
  const manifest = {
    name: site('name'),
    short_name: site('short'),
    description: home('description'),
    lang: 'en-GB',
    id: href(''),
    start_url: href('check/'),
    scope: href(''),
    display: 'standalone',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: [icon(192, 'any'), icon(512, 'any'), icon(512, 'maskable')],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
};
