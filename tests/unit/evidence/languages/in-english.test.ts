import { describe, expect, test } from 'vitest';
import { inEnglish, SEARCHED } from '../../../../src/evidence/languages/in-english.ts';
import type { Language } from '../../../../src/evidence/languages/language.ts';
import { loadLanguage } from '../../../../src/evidence/languages/load.ts';
import { textAt } from './recorded-texts.ts';

const ar = await loadLanguage('ar');
const de = await loadLanguage('de');
const es = await loadLanguage('es');
const hi = await loadLanguage('hi');
const ja = await loadLanguage('ja-JP');
const ko = await loadLanguage('ko');
const uk = await loadLanguage('uk');
const zh = await loadLanguage('zh-CN');

const meaningOf = (text: string, language: Language): string | undefined =>
  inEnglish(text, language).seen?.meaning;
const title = (language: string): string => textAt('2026.9.6', language, 'pairing.title') ?? '';
const sentence = (language: string): string => textAt('2026.9.6', language, 'pairing.summary') ?? '';
const APPROVE = 'Approve this browser';

describe('a screen is known however it was copied', () => {
  test.each<[how: string, text: string, language: Language]>([
    ['as it is', title('es'), es],
    ['in capitals', title('es').toUpperCase(), es],
    ['without accents', sentence('es').normalize('NFD').replace(/\p{M}/gu, ''), es],
    ['with accents as characters of their own', sentence('de').normalize('NFD'), de],
    ['with syllables taken apart, as macOS writes them', title('ko').normalize('NFD'), ko],
    ['with vowels that stand on the last letter', title('hi'), hi],
    ['with line ends inside', sentence('es').replaceAll(' ', '\n  '), es],
    ['with line ends inside of words that have no spaces', [...sentence('zh-CN')].join('\n'), zh],
    ['without spaces', sentence('ja-JP').replaceAll(' ', ''), ja],
    ['with marks of the direction', [...title('ar')].join('\u200f'), ar],
    ['with full-width letters and signs', `「${title('zh-CN')}」！`, zh],
    ['as a quotation with what it is called', `> Fehler: „${title('de')}“.`, de],
    ['with its sentence in one line', `${title('de')} ${sentence('de')}`, de],
    ['with spaces of another width', title('de').replaceAll(' ', '\u3000'), de],
  ])('%s', (_, text, language) => expect(meaningOf(text, language)).toBe(APPROVE));
});

test('what is not the dashboard’s stays as it was, letter by letter', () => {
  const raw = 'device pairing required (requestId: d9651191-da84-4363-aacb-b92402248098)';
  expect(inEnglish(`¡Hola!\n${title('es')}\n${raw}\n`, es)).toEqual({
    text: `¡Hola!\n Approve this browser \n${raw}\n`,
    seen: { words: title('es'), meaning: APPROVE },
  });
});

test('of a sentence its beginning is shown', () => {
  expect(inEnglish(sentence('zh-CN'), zh).seen).toEqual({
    words: '上的 Gateway 身份验证，但 Gateway 尚未识别过…',
    meaning: APPROVE,
  });
});

test('of a text that holds another one, the longer one counts', () => {
  expect(title('zh-CN')).toBe('批准此浏览器');
  expect(inEnglish('重新批准此浏览器', zh).text).toBe(' Re-approve this browser ');
});

describe('words that anybody may have written are no screen', () => {
  test.each<[what: string, text: string, language: Language]>([
    ['in the midst of a sentence', '我的浏览器说协议不匹配怎么办', zh],
    ['at its beginning', 'No se pudo conectar con el servidor de correo', es],
    ['at its end', 'Mi amigo dice: al final no se pudo conectar', es],
    ['behind a comma', `Ya sabes, ${title('es')}`, es],
    ['inside of a longer word', `${title('es')}es`, es],
    ['of another language', title('de'), es],
    ['of none', '', es],
  ])('%s', (_, text, language) => expect(inEnglish(text, language)).toEqual({ text, seen: undefined }));
});

describe('in a language of few words', () => {
  // a full stop: stands alone, as a title does
  const spaced: Language = {
    Title: 'eltitulo.',
    Sentence: 'frasemuylarga',
    Accent: 'jamas',
    'status-service-stopped': 'parado',
  };
  const dense: Language = { Tail: '丙丁', Whole: '甲乙丙丁', Next: '戊己', Before: '壬癸' };
  test.each<[what: string, text: string, language: Language, english: string]>([
    ['each stands where it stood', 'el titulo\nfrase muy larga', spaced, ' Title \n Sentence '],
    [
      'a title may be followed by a sentence that is known',
      'el titulo frase muy larga',
      spaced,
      ' Title   Sentence ',
    ],
    [
      'and not by another',
      'el titulo de mi frase\nfrase muy larga',
      spaced,
      'el titulo de mi frase\n Sentence ',
    ],
    ['a title may be indented', 'no\n   el titulo  \nsé', spaced, 'no\n    Title   \nsé'],
    ['a sentence may go on', 'yo: frase muy larga y más', spaced, 'yo:  Sentence  y más'],
    ['no sentence begins inside of a word', 'afrase muy larga', spaced, 'afrase muy larga'],
    ['nor ends there', 'frase muy largas', spaced, 'frase muy largas'],
    ['accents at its end belong to it', 'jama\u0301s\u0301\u0327!', spaced, ' Accent !'],
    ['key words of others are no texts', 'parado', spaced, 'parado'],
    ['the longest counts, wherever it is listed', '甲乙丙丁', dense, ' Whole '],
    ['neighbours of it are their own', '壬癸甲乙丙丁戊己', dense, ' Before  Whole  Next '],
    ['and so are others further on', '丙丁、甲乙丙丁、丙丁', dense, ' Tail 、 Whole 、 Tail '],
  ])('%s', (_, text, language, english) => expect(inEnglish(text, language).text).toBe(english));
});

test('a title inside of a sentence that is known is no title', () => {
  const text = textAt('2026.4.26', 'uk', 'overview.pairing.roleUpgradeSummary') ?? '';
  expect(text).toContain('зміна ролі очікує на схвалення.');
  expect(inEnglish(text, uk).text).toContain('already paired');
  expect(inEnglish(text, uk).text).toContain('зміна ролі очікує на схвалення.');
});

test('of a long text the end is searched', () => {
  const rest = 'x '.repeat(SEARCHED / 2);
  expect(meaningOf(`${title('es')}\n${rest}`, es)).toBeUndefined();
  expect(inEnglish(`${rest}\n${title('es')}`, es).text).toBe(`${rest}\n Approve this browser `);
});
