import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { pageIn } from './front-matter.ts';

/** The words of a file of content, by where they stand in it. */
export type Words = Readonly<Record<string, string>>;

/** What of a page's front matter is for a reader; the rest is the same in every language and stands in English alone. */
const FRONT_WORDS: Readonly<Record<string, readonly string[]>> = {
  causes: ['title', 'short', 'oneLine', 'worked'],
  guide: ['title', 'short', 'summary'],
  faq: ['question', 'answer'],
  errors: ['meaning', 'line', 'first'],
};
/** The same of the entries of a table. */
const ENTRY_WORDS = ['do', 'grants', 'name', 'asks', 'stopped', 'alt', 'claim', 'truth', 'releases'];
const TABLES = ['steps.yaml', 'gates.yaml', 'screens.yaml', 'corrections.yaml'];
/** Written for each language by itself. */
const OWN = ['terms.yaml', 'search.yaml', 'digests.json'];

const flat = (value: unknown, path: string): readonly (readonly [string, string])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, each]) => flat(each, path === '' ? key : `${path}.${key}`))
    : value === undefined || value === null
      ? []
      : [[path, String(value)]];

/**
 * Reads the words of one file.
 *
 * @param locale a folder of content/
 * @param file its path below that
 * @throws where it is not there, or has no front matter
 */
export function wordsIn(locale: string, file: string): Words {
  const [folder = ''] = file.split('/');
  const front = FRONT_WORDS[folder];
  if (!front) {
    const all = flat(parse(readFileSync(`content/${locale}/${file}`, 'utf8')), '');
    const kept = TABLES.includes(file)
      ? all.filter(([path]) => ENTRY_WORDS.some((key) => path.endsWith(`.${key}`)))
      : all;
    return Object.fromEntries(kept);
  }
  const { front: data, body } = pageIn(`${locale}/${file}`);
  const words = front.flatMap((key) => (data[key] === undefined ? [] : [[key, String(data[key])] as const]));
  return Object.fromEntries([...words, ['body', body.trim()]]);
}

/** Every file of a language that is a translation of the English one of that name, sorted. */
export function filesOf(locale: string): readonly string[] {
  return readdirSync(`content/${locale}`, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:mdx|yaml)$/.test(name) && !OWN.includes(name))
    .sort();
}

/** What must be the same in each language, in whichever order: slots, code, tags, links, codes and releases. */
const KEPT: readonly (readonly [what: string, finder: RegExp])[] = [
  ['slots', /\{\w+\}/g],
  ['code', /`[^`\n]+`/g],
  ['tags', /<\/?[A-Z]\w*[^>]*>/g],
  ['links', /\]\([^)]*\)/g],
  ['fences', /^```[\s\S]*?^```/gm],
  ['said by others', /<Says>[\s\S]*?<\/Says>/g],
  ['releases', /\b2026\.\d+\.\d+(?:-\d+)?\b/g],
  ['keys of the configuration', /\bgateway\.[a-z][\w.]+\b/gi],
  ['flags', /(?<![\w-])--[a-z][\w-]+/g],
  ['headings', /^#{2,3} /gm],
];

/** What opens and closes what is left out where a slot is empty. */
const optional = (text: string): number => [...text.matchAll(/\[[^\][]*\{\w+\}[^\][]*\]/g)].length;

/**
 * Compares one text with its English one.
 *
 * @returns a line for each thing that is there too often or not often enough
 */
export function differences(english: string, translated: string): readonly string[] {
  const lines = KEPT.flatMap(([what, finder]) => {
    const [before, after] = [english, translated].map((text) => (text.match(finder) ?? []).map(String));
    const missing = (before ?? []).filter((each) => !(after ?? []).includes(each));
    const added = (after ?? []).filter((each) => !(before ?? []).includes(each));
    const count = what === 'tags' || what === 'headings' || what === 'links';
    return [
      ...missing.map((each) => `${what}: without ${each}`),
      ...added.map((each) => `${what}: ${each} is not in English`),
      ...(count && before?.length !== after?.length
        ? [`${what}: ${after?.length} for ${before?.length}`]
        : []),
    ];
  });
  const [want, has] = [optional(english), optional(translated)];
  return want === has ? lines : [...lines, `texts in square brackets with a slot: ${has} for ${want}`];
}

/** What is not ours in a text: code, quotations, slots, tags, targets of links. */
const OTHERS =
  /`[^`]*`|"[^"]*"|“[^”]*”|\{[^}]*\}|<Says>[\s\S]*?<\/Says>|<[^>]*>|\]\([^)]*\)|^```[\s\S]*?^```/gm;

/** Keys of the configuration, flags, variables: nobody's words. */
const NAMES = /(?<![\w-])--?[a-z][\w-]*|\b\w+(?:\.\w+){1,}\b|\b[A-Z]+(?:_[A-Z]+)+\b/g;

/** The words of ours in a text. */
export const ownWords = (text: string): string =>
  text.replace(OTHERS, ' ').replace(NAMES, ' ').replace(/\s+/g, ' ').trim();

/** Whether a text was left in English: the same words of ours, and so many that they are no name. */
export function isLeft(english: string, translated: string): boolean {
  const own = ownWords(english);
  return (own.match(/\b[a-z]{2,}\b/g) ?? []).length > 2 && own === ownWords(translated);
}

/** What stands for the English words of a file, as they are now. */
export const digestOf = (file: string): string =>
  createHash('sha256')
    .update(JSON.stringify(wordsIn('en', file)))
    .digest('hex')
    .slice(0, 12);
