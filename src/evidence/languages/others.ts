import type { FindingCode } from '../finding.ts';
import { fold } from './fold.ts';
import type { Language } from './language.ts';

/**
 * What a translation that others publish may be understood to say: what its reader says that it says, and so no proof
 * of anything. The more particular first.
 */
export const OTHERS_CODES = [
  'answered-says-device-token',
  'answered-says-too-many',
  'answered-says-origin',
  'answered-says-secure-context',
  'answered-says-protocol',
  'answered-says-token',
  'answered-says-pairing-required',
  'status-service-stopped',
  'status-gateway-unreachable',
] as const satisfies readonly FindingCode[];
export type OthersCode = (typeof OTHERS_CODES)[number];

/** Whether an entry of a language is key words of others, and none of the dashboard's own texts. */
export const isOthers = (entry: string): entry is OthersCode => OTHERS_CODES.some((code) => code === entry);

/** A line or sentence; a longer one is a story. */
const CLAUSE = /[^\n。！？!?;；]{2,200}/g;
/** Of a long text the end counts. */
const LOOKED_AT = 20_000;

/** What stands between two key words: little, and nothing that takes the first back. */
const BETWEEN = '[^已不无無]{0,12}';
const NOT_BEFORE = '(?<![不无無毋未没沒])';
const NOT_BEHIND = ['ありません', 'ない', 'なし', '하지 않', '없'].map((word) => fold(word).letters);

/** Other things that are paired, and other tokens. */
const OF_ANOTHER: { readonly [C in OthersCode]?: RegExp } = {
  'answered-says-pairing-required':
    /私信|频道|頻道|渠道|发送者|發送者|机器人|機器人|飞书|钉钉|微信|蓝牙|藍牙|telegram|whatsapp|discord|slack|signal|bluetooth|ブルートゥース|블루투스/i,
  'answered-says-token': /api|模型|密钥|密鑰|openai|anthropic|deepseek|telegram|discord|model|モデル|모델/i,
};

/** Makes an expression of rows of folded key words. */
const wordingOf = (rows: string): RegExp =>
  new RegExp(
    rows
      .split('|')
      .map((row) => `${NOT_BEFORE}${row.replaceAll(' ', BETWEEN)}(?!${NOT_BEHIND.join('|')})`)
      .join('|'),
  );

/**
 * Understands a text by the key words of translations that others publish. Pure.
 *
 * @param text as it was pasted
 * @returns what it is understood to say, and the words that say so as they stand; undefined where none do
 */
export function othersIn(
  text: string,
  language: Language,
): { readonly code: OthersCode; readonly words: string } | undefined {
  const clauses = text.slice(-LOOKED_AT).match(CLAUSE) ?? [];
  const folded = clauses.map((words) => ({ words, letters: fold(words).letters }));
  for (const code of OTHERS_CODES) {
    const rows = language[code];
    if (!rows) continue;
    const wording = wordingOf(rows);
    const seen = folded.find(({ words, letters }) => wording.test(letters) && !OF_ANOTHER[code]?.test(words));
    if (seen) return { code, words: seen.words };
  }
  return undefined;
}
