import type { APIRoute } from 'astro';
import { spokenPath, spokenWords } from '../../layouts/spoken.ts';

/** The words that the check's script fetches with itself: who only reads a page does not pay for them. */
export async function getStaticPaths() {
  const words = (await spokenPath()).replace(/^check\/|\.json$/g, '');
  return [{ params: { words } }];
}

export const GET: APIRoute = async () => Response.json(await spokenWords());
