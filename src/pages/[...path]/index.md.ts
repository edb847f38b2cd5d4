import type { APIRoute, GetStaticPaths } from 'astro';
import { corrections, lists, type PlainList } from '../../plain/lists.ts';
import { plainPages } from '../../plain/pages.ts';
import { twinOf } from '../../plain/twin.ts';

/** The Markdown twin of every page of words, beside it. */
export const getStaticPaths = (async () => {
  const pages = await plainPages();
  return [...pages, ...(await lists(pages)), await corrections()].map((page) => ({
    params: { path: page.path.replace(/\/$/, '') },
    props: { page },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ page: PlainList }> = ({ props }) =>
  new Response(twinOf(props.page), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
