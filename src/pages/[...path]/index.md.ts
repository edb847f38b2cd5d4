import type { APIRoute, GetStaticPaths } from 'astro';
import { corrections, lists, type PlainList } from '../../plain/lists.ts';
import { plainPages } from '../../plain/pages.ts';
import { tools } from '../../plain/tools.ts';
import { twinOf } from '../../plain/twin.ts';

/** The Markdown twin of every page, beside it. */
export const getStaticPaths = (async () => {
  const pages = await plainPages();
  const others = [...(await lists(pages)), await corrections(), ...(await tools(pages))];
  return [...pages, ...others].map((page) => ({
    params: { path: page.path.replace(/\/$/, '') || undefined },
    props: { page },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ page: PlainList }> = ({ props }) =>
  new Response(twinOf(props.page), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
