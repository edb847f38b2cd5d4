import type { FAQPage, Graph, HowTo, TechArticle } from 'schema-dts';

/** One object of the schema.org vocabulary; the compiler knows which properties each type has. */
export type Schema = TechArticle | HowTo | FAQPage;

/** What is shown to search engines must be in the page; these are made of the same words. */
interface Described {
  readonly title: string;
  readonly lead: string;
  /** Absolute address of the page. */
  readonly url: string;
  readonly sources: readonly { readonly date?: string | undefined }[];
}

/** The day the newest of its sources was read or run. */
function lastChecked(sources: Described['sources']): string | undefined {
  return sources
    .flatMap(({ date }) => date ?? [])
    .sort()
    .at(-1);
}

/** Who answers for the site, and the picture that stands for a page elsewhere; both absolute addresses. */
interface Published {
  readonly site: { readonly name: string; readonly url: string };
  readonly image: string;
}

/** A page of the guide, of the error reference, or a cause. */
export function techArticle({ title, lead, url, sources, site, image }: Described & Published): TechArticle {
  const dateModified = lastChecked(sources);
  return {
    '@type': 'TechArticle',
    headline: title,
    description: lead,
    url,
    image,
    author: { '@type': 'Organization', ...site },
    inLanguage: 'en-GB',
    ...(dateModified && { dateModified }),
  };
}

/** What mends a cause, step by step. */
export function howTo(
  { title, lead, url }: Described,
  steps: readonly { readonly do: string; readonly command: string | undefined }[],
): HowTo {
  return {
    '@type': 'HowTo',
    name: title,
    description: lead,
    url,
    step: steps.map((step, index) => ({
      '@type': 'HowToStep',
      position: index + 1,
      text: step.command ? `${step.do} ${step.command}` : step.do,
    })),
  };
}

/** Questions with their whole short answers. */
export function faqPage(
  questions: readonly { readonly question: string; readonly answer: string; readonly url: string }[],
): FAQPage {
  return {
    '@type': 'FAQPage',
    mainEntity: questions.map(({ question, answer, url }) => ({
      '@type': 'Question',
      name: question,
      url,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  };
}

/**
 * Writes objects as the content of one data block. `<` is escaped, so that no text can end the block.
 */
export function dataBlock(objects: readonly Schema[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': objects };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
