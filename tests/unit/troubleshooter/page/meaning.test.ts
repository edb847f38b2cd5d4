// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../../src/evidence/finding.ts';
import { parsePaste } from '../../../../src/evidence/parse.ts';
import { SETUPS } from '../../../../src/fix/setup.ts';
import { FIX } from '../../../../src/fix/sources.ts';
import { parseAddress } from '../../../../src/probe/address.ts';
import type { TroubleshooterEvent } from '../../../../src/troubleshooter/context.ts';
import { evidence } from '../../../../src/troubleshooter/evidence.ts';
import { commandsPiece } from '../../../../src/troubleshooter/screen/commands.ts';
import { manualChecksPiece } from '../../../../src/troubleshooter/screen/manual-checks.ts';
import { joined } from '../../../../src/troubleshooter/screen/screen.ts';
import { secretPiece } from '../../../../src/troubleshooter/screen/secret-step.ts';
import { start } from '../../../paths/actor.ts';
import { COMMANDS } from '../../../support/commands.ts';
import { shells, type Written } from '../../fix/shells.ts';
import { FACTS } from '../screen/facts.ts';
import { allCommands, type OnPage, PLAIN } from './all-commands.ts';
import { wordsInSh } from './sh.ts';

/*
 * Whatever is pasted, typed, linked or sent, a filled command means what its template means: the same words and marks
 * in the same order, but for the one word that stands in the blank. For sh and PowerShell the command is read by the
 * grammars with which VS Code reads its terminal, and the trees are compared; sh itself is run as well. PowerShell was
 * not run: no registry that this project uses has it. cmd has no grammar; see `shells.ts`.
 */

const SHELLS = await shells();
const page = allCommands();

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
const FITS = [
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
const NAMES = [...BLANKS, 'probeRequestId', 'origin', 'host', 'address'];

/** Everything that comes from outside, with hostile values in it. */
const outside = fc.record({
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
type Outside = typeof outside extends fc.Arbitrary<infer T> ? T : never;

/** All commands of the page, once all of that has come in. */
function commandsAfter({
  paste,
  printed,
  typed,
  container,
  taken,
  sent,
  picks,
  takes,
  setup,
}: Outside): readonly OnPage[] {
  const address = parseAddress(typed);
  const usable = address.ok ? address : undefined;
  const origin = usable ? new URL(usable.page).origin : '';
  const [code, value] = sent;
  const values = Object.fromEntries(NAMES.map((name) => [name, value]));
  const pasted = parsePaste(paste, '', origin);
  const look: TroubleshooterEvent = { type: 'CHECK', pasted, address: { ok: true, kind: 'loopback' } };
  const { context } = start(
    look,
    { type: 'PROBE_FOUND', finding: { code, source: 'probe', values } },
    { type: 'PROBE_ENDED' },
    ...(picks ? [{ type: 'PICK', party: 0 } as const] : []),
    { type: 'SAYS_ELSE', place: 0 },
    { type: 'PRINTED', pasted: parsePaste(printed) },
    ...(takes ? [{ type: 'TAKE', blank: taken[0], value: taken[1] } as const] : []),
    { type: 'SETUP', setup },
  ).actor.getSnapshot();
  const facts = { ...FACTS, address: usable, container: container.trim() };
  const pieces = [
    commandsPiece(context, evidence(context), facts, {}),
    manualChecksPiece(context.probed, usable),
    secretPiece(context),
  ];
  return page({ setup, blanks: joined(pieces).blanks });
}

/** Shapes by shell and text: most commands stand as they stood before. */
const known = new Map<string, string | undefined>();
function shapeIn(name: keyof typeof SHELLS, written: Written): string | undefined {
  const key = `${name} ${written.blanks.map(({ from, to }) => `${from}-${to}`).join()} ${written.text}`;
  if (!known.has(key)) known.set(key, SHELLS[name](written)?.join('\n'));
  return known.get(key);
}
const NAMES_OF_SHELLS = Object.keys(SHELLS) as (keyof typeof SHELLS)[];

describe('a filled command means what its template means', () => {
  let filled = 0;
  /** What a shell can run, by its text. */
  const run = new Map<string, OnPage>();

  test('whatever is pasted, typed, taken or sent', () => {
    fc.assert(
      fc.property(outside, (come) => {
        for (const command of commandsAfter(come)) {
          const { filled: full, plain, values } = command;
          if (values.length === 0) continue;
          filled += values.length;
          run.set(full.text, command);
          for (const name of NAMES_OF_SHELLS) {
            const wanted = shapeIn(name, plain);
            if (wanted !== undefined) expect(shapeIn(name, full), `${name}: ${full.text}`).toBe(wanted);
          }
          // a list of one address, whatever stands in it
          const list = /allowedOrigins '([^']*)' --strict-json/.exec(full.text)?.[1];
          if (list && !list.includes(PLAIN)) expect(values).toContain(JSON.parse(list)[0]);
        }
      }),
      { numRuns: 600 },
    );
    expect(filled).toBeGreaterThan(1_500);
  }, 300_000);

  test('in a real sh: each program is given the same words', ({ skip }) => {
    const commands = [...run.values()]
      .filter(({ id }) => !/chat|dashboard-pair|windows/.test(id))
      .slice(0, 1_500);
    expect(commands.length).toBeGreaterThan(200);
    const given = wordsInSh(commands.map(({ filled: full }) => full.text));
    const wanted = wordsInSh(commands.map(({ plain }) => plain.text));
    if (!given || !wanted) return skip('there is no sh');
    for (const [at, { filled: full }] of commands.entries()) {
      const words = full.blanks.map(({ from, to }) => full.text.slice(from, to));
      const expected = wanted[at]?.split(PLAIN).reduce((said, rest, place) => said + words[place - 1] + rest);
      expect(given[at], full.text).toBe(expected);
    }
  });

  test('in each shell that knows the command', () => {
    const none = { setup: 'host' as const, blanks: {} };
    const ids = new Set(Object.keys(COMMANDS));
    for (const name of NAMES_OF_SHELLS) {
      const unread = page(none).filter(({ plain }) => shapeIn(name, plain) === undefined);
      expect
        .soft(new Set(unread.map(({ id }) => id)).size, name)
        .toBeLessThan(name === 'PowerShell' ? 14 : 1);
    }
    expect(ids.size).toBeGreaterThan(100);
  });
});

/** A value put where nothing would put it: the comparison must see what it does. */
const put = (before: string, value: string, after = ''): Written => ({
  text: before + value + after,
  blanks: [{ from: before.length, to: before.length + value.length }],
});
const BAD: Readonly<Record<keyof typeof SHELLS, readonly string[]>> = {
  sh: [
    'a b',
    'a;b',
    'a|b',
    'a&b',
    '$(id)',
    '$' + '{IFS}',
    '$x',
    '`id`',
    'a>b',
    'a\nb',
    '(a)',
    'a*',
    '--x',
    "a'b",
  ],
  PowerShell: ['a b', 'a;b', 'a|b', '$(id)', '$env:X', '@args', '{a}', '(id)', 'a\nb', 'a,b', '--x', "a'b"],
  cmd: ['a b', 'a&b', 'a|b', '%PATH%', '!x!', 'a>b', 'a^b', 'a\nb', 'a,b', 'a=b', '--x', 'a"b'],
};

describe.each(NAMES_OF_SHELLS)('%s: the comparison sees', (name) => {
  test.each(BAD[name])('%j', (bad) => {
    const plain = shapeIn(name, put('openclaw devices approve ', 'plain', ' --json'));
    expect(plain).toBeDefined();
    expect(shapeIn(name, put('openclaw devices approve ', bad, ' --json'))).not.toBe(plain);
  });

  test.each(FITS.filter((fits) => !fits.includes('[')))('nothing in %s', (fits) => {
    const plain = shapeIn(name, put('openclaw devices approve ', 'plain', ' --json'));
    expect(shapeIn(name, put('openclaw devices approve ', fits, ' --json'))).toBe(plain);
  });
});
