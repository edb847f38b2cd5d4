import type { APIRoute } from 'astro';
import { siteIndex } from '../../search/searchable.ts';

/** What the results are drawn from; the first search loads it beside Pagefind's own files. */
export const GET: APIRoute = async () => Response.json((await siteIndex()).cards);
