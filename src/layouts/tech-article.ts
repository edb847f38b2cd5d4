/** What is told to search engines, who show the day and the picture; all of it stands in the page too. */
interface Described {
  readonly title: string;
  readonly lead: string;
  /** Absolute address of the page. */
  readonly url: string;
  /** The picture that stands for the page elsewhere, as an absolute address. */
  readonly image: string;
  /** Who answers for it. */
  readonly site: { readonly name: string; readonly url: string };
  /** BCP 47. */
  readonly language: string;
  readonly sources: readonly { readonly date?: string | undefined }[];
}

/**
 * Describes an article in the vocabulary of schema.org, as the content of a data block. Its day is the one on which
 * the newest of its sources was read or run. `<` is escaped, so that no text can end the block.
 */
export function techArticle({ title, lead, url, image, site, sources, language }: Described): string {
  const dateModified = sources
    .flatMap(({ date }) => date ?? [])
    .sort()
    .at(-1);
  const article = {
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    headline: title,
    description: lead,
    url,
    image,
    author: { '@type': 'Organization', ...site },
    inLanguage: language,
    dateModified,
  };
  return JSON.stringify(article).replaceAll('<', '\\u003c');
}
