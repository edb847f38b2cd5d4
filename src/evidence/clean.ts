import { withoutStrangersSigns } from './strangers.ts';

const ESC = String.fromCharCode(27);

/** Colours and cursor moves of a terminal, with the escape character or without (many editors drop it). */
const ANSI = new RegExp(
  String.raw`(?:${ESC}|␛|\^\[)\[[0-9;?]{0,20}[A-Za-z]|${ESC}\][^\n${ESC}]*|\[(?:\d{1,3};){0,4}\d{1,3}m`,
  'g',
);
/** Controls, zero-width characters, right-to-left marks: seen by nobody, in the way of all. */
const INVISIBLE = /(?!\n|\t)[\p{Cc}\p{Cf}\p{DI}]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  equals: '=',
  colon: ':',
};
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: ' ' };

/** Letters, digits and signs as wide as a Chinese one. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const PLAIN = -0xfee0;

/** Makes full-width letters and signs plain ones; but beside plain quotes such a quote would end a string that it stands in. */
function unwiden(text: string): string {
  const quote = text.includes('"') ? "'" : '"';
  return text.replace(FULL_WIDTH, (wide) =>
    wide === '＂' ? quote : String.fromCharCode(wide.charCodeAt(0) + PLAIN),
  );
}

/** What ends a line in a text that has no other line ends; within lines it is somebody's, and parts none. */
const unseparate = (text: string): string =>
  text.replace(/[\u2028\u2029]/g, text.includes('\n') ? ' ' : '\n');

/**
 * Takes one level of JSON string escapes off, for frames and logs that were copied out of another JSON
 * string. Text without an escaped quote is left alone, so that `C:\new` stays what it is.
 */
function unescapeJson(text: string): string {
  return text.replace(/\\(?:u([0-9a-f]{4})|(["\\/nrt]))/gi, (_, hex?: string, char = '') =>
    hex ? String.fromCharCode(Number.parseInt(hex, 16)) : (ESCAPES[char] ?? char),
  );
}

/** Takes one level of HTML's escapes off, as in a page's source or a mail. */
function unescapeHtml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,5})|#(\d{1,6})|(quot|apos|amp|lt|gt|equals|colon));/gi,
    (_, hex, dec, name = '') =>
      hex || dec
        ? String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(dec))
        : (ENTITIES[name.toLowerCase()] ?? ''),
  );
}

/**
 * Makes copied text readable character by character: full-width letters and signs, JSON escapes (three levels at most), HTML escapes, ANSI colours,
 * control and zero-width characters, right-to-left marks, line ends and unusual spaces. Runs before the
 * redaction, so that no secret hides behind an invisible character.
 */
export function clean(text: string): string {
  let plain = unwiden(unseparate(withoutStrangersSigns(text)));
  for (let level = 0; level < 3 && plain.includes('\\"'); level++)
    plain = unescapeJson(withoutStrangersSigns(plain));
  return unescapeHtml(withoutStrangersSigns(plain))
    .replace(/\r\n?/g, '\n')
    .replace(ANSI, '')
    .replace(INVISIBLE, '')
    .replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ');
}
