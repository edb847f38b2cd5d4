import { describe, expect, test } from 'vitest';
import { withoutStrangersSigns } from '../../../src/evidence/strangers.ts';

const ID = '0b1c9c8e-1111-4222-8333-444455556666';

describe('what a stranger says of itself stays', () => {
  test.each([
    '"displayName": "Pairing Required? check"',
    '"displayName":"Jo’s phone, 2nd (work)"',
    '"displayName":"陈的手机"',
    '"displayName":"dad-phone"',
    '"userAgent" : "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36"',
    '"remoteIp":"::ffff:10.0.0.7"',
    '"platform":"Linux\n x86_64"',
  ])('%s', (text) => expect(withoutStrangersSigns(text)).toBe(text));
});

describe('but for what could end its string, or name a request', () => {
  test.each([
    ['"displayName":"a\\"b","x":"y"', '"displayName":"…","x":"y"'],
    ['"displayName":"a\\\\","x":"y"', '"displayName":"…","x":"y"'],
    [`"platform":"requestId ${ID}"`, '"platform":"…"'],
    [`"platform":"requestId ${ID.slice(0, 20).toUpperCase()}"`, '"platform":"…"'],
    ['"deviceFamily":"a\n b: c"', '"deviceFamily":"…"'],
    ['"deviceFamily":"said: x"', '"deviceFamily":"…"'],
    ['"modelIdentifier":"&quot;"', '"modelIdentifier":"…"'],
    ['"operatorLabel":"a＂b"', '"operatorLabel":"…"'],
    ['"clientDisplayName":"a}b"', '"clientDisplayName":"…"'],
    ['"role":"a]b"', '"role":"…"'],
  ])('%s', (text, left) => expect(withoutStrangersSigns(text)).toBe(left));
});

test('however long it is', () => {
  expect(withoutStrangersSigns(`"displayName":"${'x'.repeat(500_000)}: "`)).toBe('"displayName":"…"');
});

describe('in a list no escaped quote ends a string', () => {
  test.each([
    ['{"pending":[{"scopes":["a\\"]}] b"]}]}', `{"pending":[{"scopes":["a']}] b"]}]}`],
    ['{"paired" : [{"x":"a\\\\","y":"b"}]}', '{"paired" : [{"x":"a/","y":"b"}]}'],
    ['{"selected":{"x":"a\\\\\\"}b"}}', `{"selected":{"x":"a/'}b"}}`],
    [
      '{"nodes":[{"x":"a&quot;b&#034;c&#X0022;d&#34;e&#x22;f&amp;"}]}',
      `{"nodes":[{"x":"a'b'c'd'e'f&amp;"}]}`,
    ],
    ['{"other":["a\\"b"]}', '{"other":["a\\"b"]}'],
    ['pending: a\\"b', 'pending: a\\"b'],
  ])('%s', (text, left) => expect(withoutStrangersSigns(text)).toBe(left));
});

describe('what is none of its words stays', () => {
  test.each([
    '"message":"pairing required: x"',
    '"displayName":"cut',
    '"displayName":"cut\n\nunauthorized: "x"',
    '"displayName":"cut\n  \nunauthorized: "x"',
    'displayName: "a: b"',
  ])('%s', (text) => expect(withoutStrangersSigns(text)).toBe(text));
});

test('a megabyte of beginnings is read in time', () => {
  const start = performance.now();
  for (const piece of [
    '"displayName":"',
    '"displayName"   ',
    '"displayName":"\n',
    '"displayName":"\\"',
    '"pending"   :',
    '\\"',
  ])
    withoutStrangersSigns(piece.repeat(1_000_000 / piece.length));
  expect(performance.now() - start).toBeLessThan(5_000);
});
