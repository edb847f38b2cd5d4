import { type CollectionEntry, getCollection, getEntry, type RenderResult, render } from 'astro:content';
import { href } from '../layouts/href.ts';
import { LOCALES, type Locale, type LocaleId, SOURCE } from './locales.ts';
import { pathIn } from './path-parts.ts';
import { type Paged, translatedEntry, type Worded } from './translated.ts';

type Words = Readonly<Record<string, string>>;

/** The site in one language. What was not translated is English. */
export interface Local extends Locale {
  readonly id: LocaleId;
  /** What the root of a page says of how it runs, where that is not from left to right. */
  readonly direction: { readonly dir?: 'rtl'; readonly class?: 'rtl' };
  /** What marks English on a page that is in another language. */
  readonly english: string | undefined;
  /** The address of a page in this language. @param path without a leading slash, as `causes/new-device/` */
  href(path: string): string;
  /**
   * Gives one file of words.
   *
   * @param file its name without the ending
   * @returns a function from key to words; it throws at build time where English has no such key
   */
  words(file: string): Promise<(key: string) => string>;
  /** All files of words, or all of sentences for findings. */
  files(collection: 'words' | 'findings'): Promise<readonly { readonly id: string; readonly data: Words }[]>;
  all<C extends Worded>(collection: C): Promise<CollectionEntry<C>[]>;
  one<C extends Worded>(collection: C, id: string): Promise<CollectionEntry<C> | undefined>;
  /** An entry with its words in this language. */
  own<E extends CollectionEntry<Worded>>(entry: E): Promise<E>;
  /** What a page says below its title, and whether that is in this language. */
  body(entry: CollectionEntry<Paged>): Promise<RenderResult & { readonly translated: boolean }>;
}

const isLocale = (id: string): id is LocaleId => Object.hasOwn(LOCALES, id);

async function fileOf(id: LocaleId, path: string): Promise<Words> {
  const own = id === SOURCE ? undefined : await getEntry('wordsIn', `${id}/${path}`);
  return own?.data ?? {};
}

/** The site in one language, for what is no page. */
export function localIn(id: LocaleId): Local {
  const locale: Locale = LOCALES[id];
  return {
    ...locale,
    id,
    direction: locale.dir === 'rtl' ? { dir: 'rtl', class: 'rtl' } : {},
    english: id === SOURCE ? undefined : LOCALES[SOURCE].tag,
    href: (path) => href(pathIn(id, path)),
    words: async (file) => {
      const english = (await getEntry('words', file))?.data;
      const own = await fileOf(id, `words/${file}`);
      return (key) => {
        const word = own[key] ?? english?.[key];
        if (word === undefined) throw new Error(`content/en/words/${file}.yaml has no "${key}"`);
        return word;
      };
    },
    files: async (collection) =>
      Promise.all(
        (await getCollection(collection)).map(async ({ id: file, data }) => ({
          id: file,
          data: { ...data, ...(await fileOf(id, `${collection}/${file}`)) },
        })),
      ),
    all: async (collection) => {
      const entries = await getCollection(collection);
      return Promise.all(entries.map((entry) => translatedEntry(id, entry)));
    },
    one: async <C extends Worded>(collection: C, name: string) => {
      // its type, of a collection that is not known here, does not come out as that of an entry
      const entry = (await getEntry(collection, name)) as CollectionEntry<C> | undefined;
      return entry && translatedEntry(id, entry);
    },
    own: (entry) => translatedEntry(id, entry),
    body: async (entry) => {
      const own = id === SOURCE ? entry : await getEntry('pagesIn', `${id}/${entry.collection}/${entry.id}`);
      return { ...(await render(own ?? entry)), translated: own !== undefined };
    },
  };
}

/** What Astro says of the page that is made. */
interface Made {
  readonly currentLocale: string | undefined;
  /** That of the English page, whatever the language. */
  readonly url: URL;
}

/** The site in the language of a page. */
export function localOf({ currentLocale = SOURCE, url }: Made): Local & {
  /** The page's own path, the same in every language: without a leading slash, as `causes/new-device/`. */
  readonly here: string;
} {
  const local = localIn(isLocale(currentLocale) ? currentLocale : SOURCE);
  return { ...local, here: url.pathname.slice(href('').length) };
}
