import { fold } from './fold.ts';
import { SEARCHED } from './in-english.ts';
import { LANGUAGES, type LanguageId } from './language.ts';
import { WORDS } from './words.ts';

/** Scripts that one language of the dashboard is written in, and what tells those apart that share one. */
const SCRIPTS: readonly (readonly [script: RegExp, language: LanguageId])[] = [
  [/\p{Script=Hangul}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja-JP'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/[پچژگکی\u0654]|برقرار/u, 'fa'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/[іїєґ]|недоступний|дозволен|невдалих/iu, 'uk'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/[瀏覽驗證連試鑰碼權裝協訊閘嘗認請無過這個啟]|核准/u, 'zh-TW'],
  [/\p{Script=Han}/u, 'zh-CN'],
];

/** Begins an entry that stands for a whole text, none of whose words is its language's alone. */
const PHRASE = '.';

/** Of the languages in Latin letters: the one with most words that no other has, nor English. */
function byWords(text: string): LanguageId | undefined {
  // each word once: folding is what takes its time
  const distinct = new Set(text.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u));
  const words = new Set([...distinct].map((word) => fold(word).letters));
  const { letters } = fold(text);
  const has = (own: string): boolean =>
    own.startsWith(PHRASE) ? letters.includes(own.slice(PHRASE.length)) : words.has(own);
  const counts = LANGUAGES.map((language) => {
    const own = WORDS[language]?.split('|') ?? [];
    return { language, count: own.filter(has).length };
  });
  const [most] = counts.sort((a, b) => b.count - a.count);
  return most && most.count > 0 ? most.language : undefined;
}

/**
 * Guesses which language of the dashboard a text is in, by a small index that is there before any language is loaded.
 *
 * @param text as it was pasted; of a long one the end counts
 * @returns undefined for English, and where nothing tells
 */
export function languageIn(text: string): LanguageId | undefined {
  const end = text.slice(-SEARCHED).normalize('NFKC');
  return SCRIPTS.find(([script]) => script.test(end))?.[1] ?? byWords(end);
}
