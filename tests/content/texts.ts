import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { TRANSLATIONS } from '../../src/i18n/locales.ts';
import { pagesOf, paragraphsOf, textsIn } from './pages.ts';

/** A text that a user reads, and the file it stands in. */
export interface Text {
  readonly file: string;
  readonly text: string;
}

/** What is in a file and is not for reading: names of other things, code, and what people type into a search. */
const NOT_READ = [/^en\/terms\.yaml$/, /^en\/search\.yaml$/, /^recipes\//];
/** Words of other languages are held to English ones by tests/content/translation.test.ts. */
const OTHERS = new RegExp(`^(?:${TRANSLATIONS.join('|')})/`);
/** Keys whose values are names, commands or other people's words. */
const NAMES = [
  'run',
  'on',
  'state',
  'expect',
  'causes',
  'fact',
  'command',
  'gate',
  'by',
  'codes',
  'variants',
  'verdict',
];

function without(keys: readonly string[], value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => without(keys, each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !keys.includes(key))
      .map(([key, each]) => [key, without(keys, each)]),
  );
}

/**
 * Everything in content that a user reads, but what a gateway or a proxy says.
 *
 * @param others keys whose values are left out as well
 */
export function everyText(others: readonly string[] = []): readonly Text[] {
  const withoutNames = (value: unknown): unknown => without([...NAMES, ...others], value);
  const pages = ['guide', 'causes', 'faq', 'errors'].flatMap((folder) =>
    pagesOf(folder).flatMap(({ path, data, sources, body }) => {
      const { texts: _said, title, ...own } = data;
      const read = withoutNames(folder === 'errors' ? own : { title, ...own });
      const headings = [...body.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => heading);
      return [...textsIn(read), ...textsIn(withoutNames(sources)), ...headings, ...paragraphsOf(body)].map(
        (text) => ({
          file: path,
          text,
        }),
      );
    }),
  );
  const lists = readdirSync('content', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') && ![...NOT_READ, OTHERS].some((not) => not.test(name)))
    .flatMap((file) =>
      textsIn(withoutNames(parse(readFileSync(`content/${file}`, 'utf8')))).map((text) => ({ file, text })),
    );
  return [...pages, ...lists];
}
