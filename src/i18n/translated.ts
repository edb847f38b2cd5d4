import { type CollectionEntry, getEntry } from 'astro:content';
import { type LocaleId, SOURCE } from './locales.ts';

/** Collections whose entries are pages of words. */
export type Paged = 'causes' | 'guide' | 'faq' | 'errors';
/** Collections with words in them for a reader, beside what is the same in every language. */
export type Worded = Paged | 'steps' | 'gates' | 'screens' | 'corrections' | 'questions';

type Words = Readonly<Record<string, unknown>>;

/** The words of an entry in another language; none where they were not translated. */
async function wordsOf(locale: LocaleId, collection: Worded, id: string): Promise<Words> {
  switch (collection) {
    case 'causes':
    case 'guide':
    case 'faq':
    case 'errors':
      return (await getEntry('pagesIn', `${locale}/${collection}/${id}`))?.data ?? {};
    case 'questions':
      return (await getEntry('questionsIn', `${locale}/questions/${id}`))?.data ?? {};
    default:
      return (await getEntry('tablesIn', `${locale}/${collection}`))?.data[id] ?? {};
  }
}

/** Gives an entry the words of a language; what is for no reader stays as English content has it. */
export async function translatedEntry<E extends CollectionEntry<Worded>>(
  locale: LocaleId,
  entry: E,
): Promise<E> {
  if (locale === SOURCE) return entry;
  const words = await wordsOf(locale, entry.collection, entry.id);
  return { ...entry, data: Object.assign({}, entry.data, words) };
}
