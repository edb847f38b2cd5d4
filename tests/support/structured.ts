import { z } from 'astro/zod';
import { LOCALES } from '../../src/i18n/locales.ts';

const text = z.string().min(1);
const url = z.url();

/** Google, Article structured data: nothing is required; headline, image, author with name and url, and date are wanted. */
const article = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('TechArticle'),
  headline: text.max(110),
  description: text,
  url,
  image: url,
  author: z.strictObject({ '@type': z.literal('Organization'), name: text, url }),
  inLanguage: z.enum(Object.values(LOCALES).map(({ tag }) => tag)),
  dateModified: z.iso.date().optional(),
});

/**
 * Reads what a page tells search engines about itself.
 *
 * @param html the whole page
 * @returns nothing where it tells nothing
 * @throws where something that search engines need is missing, or anything is there that they do not know
 */
export function structuredIn(html: string): readonly z.infer<typeof article>[] {
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  return blocks.map(([, json = '']) => article.parse(JSON.parse(json)));
}
