import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST, parsePaste } from '../../../src/evidence/parse.ts';
import { redact } from '../../../src/evidence/redact.ts';
import { recordedRefusals, shown } from './recorded.ts';

/** Other texts each time; once a week many more of them. */
const TIMES = process.env['FUZZ'] === 'long' ? 20 : 1;

/** Real text: one entry a recorded error, reason, log line, screen or command output. */
const REAL = [
  ...recordedRefusals().flatMap(({ error, close, log, http }) =>
    [error && JSON.stringify(error), error?.message, close?.[1], log, http].filter(
      (text) => text !== undefined,
    ),
  ),
  ...shown('screens').map(({ text }) => text),
  ...shown('commands').map(({ text }) => text.slice(0, 1500)),
];

/** What a fuzzed text is made of beside plain characters: all that confuses parsers of text. */
const ODD = [
  '\0',
  '\u202e',
  '\u200b',
  '\u001b[31m',
  '\u001b]8;;',
  '\r\n',
  '\n',
  '"',
  '\\"',
  '\\u0000',
  '{',
  '}',
  '[[[[',
  '<script>',
  '</script>',
  '&quot;',
  '‹token›',
  '│',
  'Pending (1)',
  '"pending": [',
  'token=',
  'password: ',
  'cookie: ',
  '\ud800',
  '💥',
  'code=',
  'remote=',
  'requestId: ',
  '配对',
  'HTTP/1.1 ',
  'pairing required',
  '::1',
  '://',
  '@',
  '__proto__',
  'constructor',
];

const odd = fc.constantFrom(...ODD);
const plain = fc.string({ unit: 'binary', maxLength: 40 });
const real = fc.constantFrom(...REAL);

/** A real text, cut, doubled, with odd pieces put in anywhere. */
const mutated = fc
  .tuple(
    real,
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.oneof(
          odd,
          plain,
          real.map((text) => text.slice(0, 60)),
        ),
        fc.nat(12),
      ),
      { maxLength: 5 },
    ),
  )
  .map(([text, changes]) =>
    changes.reduce((now, [where, piece, remove]) => {
      const at = where % (now.length + 1);
      return now.slice(0, at) + piece + now.slice(at + remove);
    }, text),
  );

const word = (alphabet: string, length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength: length, maxLength: length });
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
/** Generated and thought-up secrets. Long enough not to stand in a real text by chance. */
const secret = fc.oneof(
  word('0123456789abcdef', 48),
  word(`${LETTERS}-_`, 43),
  word(LETTERS, 12),
  word(`${LETTERS}!#$%*+.,;:?@^_~-=/`, 16).map((text) => `k${text}`),
);
/** Ways in which a secret stands in pasted text. */
const PLACES: readonly ((value: string) => string)[] = [
  (value) => `--token ${value}`,
  (value) => `--password "${value}"`,
  (value) => `"token":"${value}"`,
  (value) => `\\"deviceToken\\": \\"${value}\\"`,
  (value) => `OPENCLAW_GATEWAY_TOKEN=${value}`,
  (value) => `http://127.0.0.1:18789/#token=${value}&gatewayUrl=ws`,
  (value) => `"privateKey": "${value}"`,
  (value) => `Authorization: Bearer ${value}`,
  (value) => `Cookie: sid=${value}`,
  (value) => `password: ${value}`,
];

/** Whether the secret can be read out of what the rest of the program gets. */
const leaks = (text: string, value: string): boolean => {
  const { findings, naming } = parsePaste(text);
  return JSON.stringify([findings, naming]).includes(JSON.stringify(value).slice(1, -1));
};

describe('parsePaste() takes everything', () => {
  test('random texts: something is said of each in which something stands', () => {
    const text = fc
      .array(fc.oneof(odd, plain, fc.string({ maxLength: 30 })), { maxLength: 8 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(
        text,
        (pasted) => parsePaste(pasted).findings.length > 0 === (redact(pasted).text.trim() !== ''),
      ),
      { numRuns: 5_000 * TIMES },
    );
  }, 1_800_000);

  test('changed real texts: values are short, raw text is at most 400 characters', () => {
    fc.assert(
      fc.property(mutated, (pasted) => {
        for (const { raw = '', values = {} } of parsePaste(pasted).findings) {
          if (raw.length > 400) return false;
          if (Object.values(values).some((value) => value === '' || value.length > 200)) return false;
        }
        return true;
      }),
      { numRuns: 3_000 * TIMES },
    );
  }, 1_800_000);

  test('deep and odd JSON values', () => {
    const value = fc.anything({ maxDepth: 12, withNullPrototype: true, values: [odd, real] });
    fc.assert(
      fc.property(value, (json) => Array.isArray(parsePaste(JSON.stringify(json) ?? '').findings)),
      { numRuns: 500 * TIMES },
    );
  }, 1_800_000);

  test.each([
    '[',
    '{"error":',
    '"',
    '\\"',
    '│',
    '‮',
    '\0',
    ' ',
    '\n',
    'a',
    '1.',
    'token=',
    'pairing required ',
  ])('a megabyte of %j is cut, with a note', (piece) => {
    const { findings, cut } = parsePaste(piece.repeat(LONGEST / piece.length + 1));
    expect(cut).toBe(true);
    expect(findings.map(({ code }) => code)).toContain('text-cut');
  });

  test('of more than a megabyte the end is read, where the last error is', () => {
    const log = 'origin not allowed\n'.repeat(LONGEST / 10);
    const codes = parsePaste(`${log}pairing required: device is not approved yet`).findings.map(
      ({ code }) => code,
    );
    expect(codes).toContain('said-pairing-not-approved');
  });
});

describe('no secret gets out', () => {
  test('nor its second half, where a text that is too long is cut inside it', () => {
    const value = 'correcthorsebattery';
    for (const before of ['--token ', '"token": "', 'password=']) {
      const rest = `" pairing required${' ago'.repeat(LONGEST / 4)}`.slice(0, LONGEST - 10);
      expect(leaks(`${before}${value}${rest}`, value.slice(-10)), before).toBe(false);
    }
  });

  test('secrets planted in changed real texts', () => {
    const planted = fc.tuple(mutated, secret, fc.constantFrom(...PLACES), fc.nat());
    fc.assert(
      fc.property(planted, ([text, value, place, where]) => {
        const at = where % (text.length + 1);
        return !leaks(`${text.slice(0, at)}\n${place(value)}\n${text.slice(at)}`, value);
      }),
      { numRuns: 2_000 * TIMES },
    );
  }, 1_800_000);

  test('secrets beside an error in the same line', () => {
    const planted = fc.tuple(real, secret, fc.constantFrom(...PLACES), fc.boolean());
    fc.assert(
      fc.property(planted, ([text, value, place, before]) => {
        const [line = ''] = text.split('\n');
        return !leaks(before ? `${place(value)} ${line}` : `${line} ${place(value)}`, value);
      }),
      { numRuns: 1_500 * TIMES },
    );
  }, 1_800_000);

  test('a secret is not hidden by what cannot be seen', () => {
    const hidden = fc.tuple(
      word(LETTERS, 20),
      fc.constantFrom('\u200b', '\u202e', '\0', '\u00ad', '\u001b[1m'),
    );
    fc.assert(
      fc.property(hidden, ([value, invisible]) => {
        const text = `pairing required --token ${[...value].join(invisible)} pairing required`;
        return !leaks(text, value);
      }),
      { numRuns: 1_000 * TIMES },
    );
  });
});
