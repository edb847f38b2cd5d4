import { z } from 'astro/zod';

const text = z.string().min(1);
const url = z.url();
const organisation = z.strictObject({ '@type': z.literal('Organization'), name: text, url });

/** Google, Article structured data: nothing is required; headline, image, author with name and url, and date are wanted. */
const article = z.strictObject({
  '@type': z.literal('TechArticle'),
  headline: text.max(110),
  description: text,
  url,
  image: url,
  author: organisation,
  inLanguage: z.literal('en-GB'),
  dateModified: z.iso.date().optional(),
});

/** schema.org HowTo: a name and steps, each with its text, in order. Google shows none any more; others read them. */
const howTo = z.strictObject({
  '@type': z.literal('HowTo'),
  name: text,
  description: text,
  url,
  step: z
    .array(z.strictObject({ '@type': z.literal('HowToStep'), position: z.int(), text }))
    .min(1)
    .refine((steps) => steps.every(({ position }, index) => position === index + 1)),
});

/** Google, FAQ structured data: questions, each with its whole text as name and one accepted answer with its text. */
const faqPage = z.strictObject({
  '@type': z.literal('FAQPage'),
  mainEntity: z
    .array(
      z.strictObject({
        '@type': z.literal('Question'),
        name: text.endsWith('?'),
        url,
        acceptedAnswer: z.strictObject({ '@type': z.literal('Answer'), text }),
      }),
    )
    .min(1),
});

const block = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.discriminatedUnion('@type', [article, howTo, faqPage])).min(1),
});

export type Described = z.infer<typeof block>['@graph'][number];

/**
 * Reads what a page tells search engines about itself.
 *
 * @param html the whole page
 * @returns nothing where it tells nothing
 * @throws where something that search engines need is missing, or anything is there that they do not know
 */
export function structuredIn(html: string): readonly Described[] {
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  return blocks.flatMap(([, json = '']) => block.parse(JSON.parse(json))['@graph']);
}
