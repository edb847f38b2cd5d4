import type { APIRoute, GetStaticPaths } from 'astro';
import { siteIndex } from '../../search/searchable.ts';

export const getStaticPaths = (async () =>
  (await siteIndex()).files.map((file) => ({
    params: { file: file.path },
    props: { ...file },
  }))) satisfies GetStaticPaths;

/** One file of Pagefind, as it made it. */
export const GET: APIRoute<{ content: Uint8Array<ArrayBuffer> }> = ({ props }) => new Response(props.content);
