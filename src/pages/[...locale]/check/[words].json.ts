import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { localIn } from '../../../i18n/local.ts';
import { inEveryLocale } from '../../../i18n/paths.ts';
import { spokenPath, spokenWords } from '../../../layouts/spoken.ts';
import { WORD_PARTS } from '../../../troubleshooter/fetch-words.ts';

/** The words that the check's script fetches with its parts: who only reads a page does not pay for them. */
export async function getStaticPaths() {
  const all = await Promise.all(
    inEveryLocale().map(async ({ params, props: { locale } }) => {
      const words = await spokenWords(localIn(locale));
      return WORD_PARTS.map((part) => ({
        params: { ...params, words: spokenPath(words, part).replace(/^check\/|\.json$/g, '') },
        props: { words: words[part] },
      }));
    }),
  );
  return all.flat();
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(props.words);
