import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { TRANSLATIONS } from './locales.ts';

/** Entries keep their path, as `es/causes/new-device`; by itself the loader drops an `index` at its end. */
const byPath = ({ entry }: { entry: string }): string => entry.replace(/\.\w+$/, '');
/** Files of the languages that English was translated into. */
const inOthers = (pattern: string) =>
  glob({ base: './content', pattern: TRANSLATIONS.map((id) => `${id}/${pattern}`), generateId: byPath });

const texts = z.record(z.string(), z.string());

/** All of a question is words: it is the same in every language. */
export const question = z.object({
  question: z.string(),
  hint: z.string().optional(),
  /** Answer id to the words on its button and the sentence it becomes in the findings. */
  answers: z.record(z.string(), z.object({ label: z.string(), finding: z.string() })),
});

/** What is translated: words alone. tests/content/translation.test.ts sees that all are there. */
export const translations = {
  pagesIn: defineCollection({ loader: inOthers('{causes,guide,faq,errors}/*.mdx'), schema: texts }),
  tablesIn: defineCollection({
    loader: inOthers('{steps,gates,screens,corrections}.yaml'),
    schema: z.record(z.string(), texts),
  }),
  questionsIn: defineCollection({ loader: inOthers('questions/*.yaml'), schema: question }),
  wordsIn: defineCollection({ loader: inOthers('{words,findings}/*.yaml'), schema: texts }),
};
