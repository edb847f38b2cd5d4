import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { spokenPath, spokenWords } from '../../layouts/spoken.ts';
import { WORD_PARTS } from '../../troubleshooter/fetch-words.ts';

/** The words that the check's script fetches with its parts: who only reads a page does not pay for them. */
export async function getStaticPaths() {
  const words = await spokenWords();
  return WORD_PARTS.map((part) => ({
    params: { words: spokenPath(part, words[part]).replace(/^check\/|\.json$/g, '') },
    props: { words: words[part] },
  }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(props.words);
