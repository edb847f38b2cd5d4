import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { localIn } from '../../i18n/local.ts';
import { inEveryLocale } from '../../i18n/paths.ts';
import { href } from '../../layouts/href.ts';

export const getStaticPaths = inEveryLocale;

const icon = (size: number, purpose: 'any' | 'maskable') => ({
  src: href(`icons/${purpose}-${size}.png`),
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** What makes the site an app on the screen of a phone; the worker keeps its check without a network. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const local = localIn(props.locale);
  const site = await local.words('site');
  const home = await local.words('home');
  const manifest = {
    name: site('name'),
    short_name: site('short'),
    description: home('description'),
    lang: local.tag,
    dir: local.dir,
    id: local.href(''),
    start_url: local.href('check/'),
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
