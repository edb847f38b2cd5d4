import fc from 'fast-check';
import type { Finding } from '../../../../src/evidence/finding.ts';
import { SETUPS } from '../../../../src/fix/setup.ts';
import { FIX } from '../../../../src/fix/sources.ts';

/** What a shell would read otherwise, and what means something to a program. */
const NASTY = [
  ...[
    ' ',
    '\n',
    '\t',
    ';',
    '|',
    '&',
    '<',
    '>',
    '(',
    ')',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '`',
    '$',
    '\\',
    '*',
    '?',
    '~',
  ],
  ...[
    '#',
    '!',
    '%',
    '^',
    '=',
    ',',
    '@',
    '--',
    '-x',
    '/c',
    '\u2019',
    '\u201c',
    '\u00a0',
    '\u2028',
    '\0',
    '\u202e',
  ],
  ...[
    '$(id)',
    '$' + '{IFS}',
    '`id`',
    '$env:PATH',
    '%PATH%',
    '!x!',
    '@args',
    '; rm -rf ~',
    '&& id',
    '| sh',
    '"]\' ; id #',
  ],
  ...[
    '--privileged',
    '-EncodedCommand',
    '1kb',
    '0x10',
    '<container>',
    '<requestId>',
    '$&',
    "$'",
    '\u2013url',
    '::',
  ],
];
/** What fits, at least in part. */
export const FITS = [
  '0b1c9c8e-1111-4222-8333-444455556666',
  'https://evil.example:8080',
  'http://[::1]:18790',
  'box.home',
  'my-openclaw',
  '18790',
  '[::1]:18790',
  'a_b.c:d',
];
const hostile = fc.oneof(
  fc.constantFrom(...FITS, ...NASTY),
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'abz019._:-/[]@'), maxLength: 90 }),
  fc
    .tuple(fc.constantFrom(...FITS), fc.constantFrom(...NASTY), fc.nat(60), fc.nat(3))
    .map(([fits, nasty, where, gone]) => {
      const at = where % (fits.length + 1);
      return fits.slice(0, at) + nasty + fits.slice(at + gone);
    }),
);

/** Something that begins as an origin does. */
const hostileOrigin = fc
  .tuple(
    fc.constantFrom('https://evil.example', 'http://a'),
    fc.constantFrom(...NASTY, '","'),
    fc.constantFrom('', 'b', ':80'),
  )
  .map((parts) => parts.join(''));

/** Ways in which a value comes into a paste. */
const PASTES: readonly ((value: string) => string)[] = [
  (value) => `pairing required: device is not approved yet (requestId: ${value})`,
  (value) => `openclaw devices approve ${value}\npairing required`,
  (value) => JSON.stringify({ code: 'NOT_PAIRED', details: { code: 'PAIRING_REQUIRED', requestId: value } }),
  (value) =>
    JSON.stringify({ pending: [{ requestId: value, deviceId: value, clientId: value }], paired: [] }),
  (value) =>
    `10:02:11 [ws] closed before connect conn=aaaaaaaa-1 remote=${value} fwd=${value} origin=${value} host=${value} code=1008 reason=origin not allowed (requestId: ${value})`,
  (value) => `Pending (1)\n│ Request │ Device │\n│ ${value} │ ${value} │`,
];
const FINDINGS: readonly Finding['code'][] = [
  'probe-greeting',
  'probe-pairing-pending',
  'probe-paired-silently',
  'probe-origin-refused',
];
const BLANKS = Object.keys(FIX) as (keyof typeof FIX)[];
/** What a value may be called that the gateway sent. */
export const NAMES = [...BLANKS, 'probeRequestId', 'origin', 'host', 'address'];

/** Everything that comes from outside, with hostile values in it. */
export const outside = fc.record({
  paste: fc.tuple(fc.constantFrom(...PASTES), hostile).map(([place, value]) => place(value)),
  printed: fc.tuple(fc.constantFrom(...PASTES), hostile).map(([place, value]) => place(value)),
  typed: fc.oneof(
    hostile,
    hostile.map((value) => `https://${value}`),
    hostile.map((value) => `http://127.0.0.1:${value}`),
  ),
  container: hostile,
  taken: fc.oneof(
    fc.tuple(fc.constantFrom(...BLANKS), hostile),
    fc.tuple(fc.constant('your-origin' as const), hostileOrigin),
  ),
  sent: fc.tuple(fc.constantFrom(...FINDINGS), hostile),
  picks: fc.boolean(),
  takes: fc.boolean(),
  setup: fc.constantFrom(...SETUPS),
});
export type Outside = typeof outside extends fc.Arbitrary<infer T> ? T : never;
