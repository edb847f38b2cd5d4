import { describe, expect, test } from 'vitest';
import { parseIn } from '../../../src/evidence/languages/parse-in.ts';
import { parsePaste } from '../../../src/evidence/parse.ts';
import { redact } from '../../../src/evidence/redact.ts';
import { recordedTexts } from '../../../tools/releases/languages/rows.ts';
import { wide } from '../../support/wide.ts';
import { CASES } from './planted/cases.ts';

/** What a text tells, but for the lines that are quoted as they stand. */
const told = (text: string): readonly string[] =>
  parsePaste(text).findings.map(
    ({ code, values = {} }) => `${code} ${values['requestId'] ?? ''} ${values['closeCode'] ?? ''}`,
  );

const ENGLISH = [
  ...new Set(recordedTexts().flatMap(({ language, text }) => (language === 'en' ? text : []))),
  'disconnected (1008): pairing required',
  'device pairing required (requestId: d9651191-da84-4363-aacb-b92402248098)',
  'unauthorized: gateway token mismatch (open the dashboard URL and paste the token in Control UI settings)',
  'closed before connect conn=1 remote=172.17.0.1 code=1008 reason=token_mismatch',
  'net::ERR_CONNECTION_REFUSED',
];

describe('a text tells the same', () => {
  test.each<[how: string, write: (text: string) => string]>([
    ['in full width', wide],
    ['with full-width digits and signs alone', (text) => text.replace(/[\d:()=/]/g, wide)],
    [
      'with Chinese punctuation, which has its space in itself',
      (text) => text.replaceAll(': ', '：').replaceAll(' (', '（').replaceAll(')', '）'),
    ],
    ['with marks of the direction', (text) => `\u202b${[...text].join('\u200f')}\u202c`],
    ['between isolates', (text) => `\u2067${text}\u2069`],
    ['in the midst of Chinese without spaces', (text) => `错误${text}怎么办`],
  ])('%s', (how, write) => {
    const texts = how.includes('midst') ? ENGLISH.slice(-5) : ENGLISH;
    for (const text of texts) expect(told(write(text)), write(text)).toEqual(told(text));
  });
});

test('a sentence of Chinese keeps its words and its full stop', () => {
  expect(redact('错误：连接被拒绝，请问（1008）怎么办？谢谢。').text).toBe(
    '错误:连接被拒绝,请问(1008)怎么办?谢谢。',
  );
});

test('an address keeps its colons', () => {
  expect(redact(wide('http://127.0.0.1:18789/chat')).text).toBe('http://127.0.0.1:18789/chat');
});

test('no secret stays that is written in full width, as it is or plain', () => {
  const kept = CASES.filter(({ text, secret }) => {
    const left = JSON.stringify(parseIn(undefined, `pairing required\nthe zork refused ${wide(text)}`));
    const begin = secret.slice(0, 12);
    return left.includes(begin) || left.includes(wide(begin));
  });
  expect(kept).toEqual([]);
});
