import { expect, test } from 'vitest';
import { clean } from '../../../src/evidence/clean.ts';

const ESC = '\u001b';
/** A JSON string of a JSON string, this many times. */
const quoted = (text: string, levels: number): string =>
  levels === 0 ? text : quoted(JSON.stringify(text).slice(1, -1), levels - 1);

test.each([
  // one level of JSON for each, where a quote is escaped
  ['\\"a\\"', '"a"'],
  ['\\"a\\nb\\"', '"a\nb"'],
  ['\\"a\\rb\\"', '"a\nb"'],
  ['\\"a\\tb\\"', '"a b"'],
  ['\\"a\\/b\\"', '"a/b"'],
  ['\\"\\u00e9\\u00E9\\"', '"éé"'],
  ['\\"\\\\\\"', '""'],
  ['\\"C:\\\\new\\"', '"C:\\new"'],
  ['\\"C:\\New\\"', '"C:New"'],
  ['C:\\new', 'C:\\new'],
  ['\\u00e9', '\\u00e9'],
  [quoted('"a"', 3), '"a"'],
  [quoted('"a"', 4), quoted('"a"', 1)],
  ['&quot;a&#34;', '"a"'],
  ['&apos;&AMP;&lt;&gt;&equals;&colon;&none;', "'&<>=:&none;"],
  // line ends
  ['a\r\nb\rc', 'a\nb\nc'],
  ['a\u2028b\u2029c', 'a\nb\nc'],
  ['a\nb\u2028c\u2029d', 'a\nb c d'],
  ['a\r\n\r\nb', 'a\n\nb'],
  // what a terminal makes of colours and cursor moves
  [`a${ESC}[31mb${ESC}[0mc`, 'abc'],
  [`a${ESC}[?25hb${ESC}[2Kc${ESC}[Hd`, 'abcd'],
  ['a␛[1;31mb', 'ab'],
  ['a^[[31mb', 'ab'],
  [`a${ESC}]8;;http://x\nb`, 'a\nb'],
  [`a${ESC}]0;title${ESC}[0mb`, 'ab'],
  ['a[31mb[1;38;5;200mc', 'abc'],
  ['a[31b', 'a[31b'],
  ['a[1234m', 'a[1234m'],
  ['a[1;2;3;4;5;6m', 'a[1;2;3;4;5;6m'],
  // beside plain quotes one of another width ends no string
  ['＂a＂！', '"a"!'],
  ['＂a＂"！', "'a'\"!"],
  // what nobody sees
  ['a\0b\u200bc\u202ed\u00ade\u007ff\ufeffg', 'abcdefg'],
  ['a\nb', 'a\nb'],
  // spaces of every width
  ['a\tb\u00a0c\u1680d\u2000e\u200af\u202fg\u205fh\u3000i', 'a b c d e f g h i'],
])('%j becomes %j', (text, plain) => expect(clean(text)).toBe(plain));
