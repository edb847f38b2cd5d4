import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../../../src/evidence/log/entries.ts';

/** What entries say, each in one line; behind a bar how many lines they took. */
const entries = (...lines: readonly string[]): readonly string[] =>
  entriesOf(lines.join('\n')).map(({ whole, lines: taken, head }) =>
    head ? `${whole} |${taken.length}` : whole,
  );

/** An entry about a connection that does not say yet how it ended: 40 characters. */
const OPEN = '10:02:03 [ws] closed conn=aaaaaaaa-11111';
/** One that says it. */
const DONE = '10:02:03 [ws] closed conn=a reason=device';
/** A full line that says it. */
const FULL = 'a reason=device identity required andmor';

describe('a line alone', () => {
  test.each<[what: string, lines: readonly string[]]>([
    ['of nobody’s log', ['hello', 'there']],
    ['about no connection', ['10:02:03 [gateway] said ‹x›', 'mode=ui']],
  ])('%s', (_, lines) => expect(entries(...lines).map((line) => line.replace(/ \|1$/, ''))).toEqual(lines));
});

describe('a broken entry', () => {
  test.each<[what: string, lines: readonly string[], told: readonly string[]]>([
    ['goes on where its line was full', [OPEN, 'x remote=1'], [`${OPEN}x remote=1 |2`]],
    ['with values', [OPEN, 'fwd=n/a', 'host=b'], [`${OPEN}fwd=n/a host=b |3`]],
    ['no further than values', [OPEN, 'fwd=n/a', 'hello there'], [`${OPEN}fwd=n/a |2`, 'hello there']],
    ['but from a full line', [OPEN, 'x'.repeat(40), 'y z'], [`${OPEN}${'x'.repeat(40)}y z |3`]],
    [
      'one that is full with the next word',
      [OPEN, 'x'.repeat(37), 'yyy z'],
      [`${OPEN}${'x'.repeat(37)} yyy z |3`],
    ],
    ['not one with room for it', [OPEN, 'x'.repeat(37), 'yy z'], [`${OPEN}${'x'.repeat(37)} |2`, 'yy z']],
    [
      'and values behind it',
      [OPEN, 'x'.repeat(37), 'yyy z', 'fwd=b'],
      [`${OPEN}${'x'.repeat(37)} yyy z fwd=b |4`],
    ],
    [
      'a space that is there is enough',
      [OPEN, `${'x'.repeat(38)} `, 'y=z'],
      [`${OPEN}${'x'.repeat(38)} y=z |3`],
    ],
    ['one in front, too', [OPEN, 'fwd=n/a', ' host=b'], [`${OPEN}fwd=n/a host=b |3`]],
    ['an empty line ends it', [OPEN, '', 'fwd=n/a'], [`${OPEN} |1`, '', 'fwd=n/a']],
    ['so does one of spaces', [OPEN, '  ', 'fwd=n/a'], [`${OPEN} |1`, '  ', 'fwd=n/a']],
    [
      'and another entry',
      [OPEN, '10:02:04 [gateway] x', 'fwd=n/a'],
      [`${OPEN} |1`, '10:02:04 [gateway] x |1', 'fwd=n/a'],
    ],
    [
      'what follows its end is not of it',
      [`${OPEN} phase=open`, 'fwd=n/a'],
      [`${OPEN} phase=open |1`, 'fwd=n/a'],
    ],
    [
      'nor with spaces behind it',
      [`${OPEN} phase=open  `, 'fwd=n/a'],
      [`${OPEN} phase=open   |1`, 'fwd=n/a'],
    ],
    [
      'values may follow a phase',
      [OPEN, 'fwd=n/a phase=open', 'host=b'],
      [`${OPEN}fwd=n/a phase=open host=b |3`],
    ],
    [
      'one that is about a page’s origin',
      ['10:02:03 [http] x origin=http://a', 'fwd=n/a'],
      ['10:02:03 [http] x origin=http://afwd=n/a |2'],
    ],
  ])('%s', (_, lines, told) => expect(entries(...lines)).toEqual(told));

  test('takes fourteen lines at most', () => {
    const [first = ''] = entries(OPEN, ...Array.from({ length: 30 }, () => 'fwd=b'));
    expect(first).toMatch(/ \|14$/);
  });
});

describe('an entry that says how it ended', () => {
  test.each<[what: string, lines: readonly string[], told: readonly string[]]>([
    ['is whole', [`${DONE} identity`, 'x y'], [`${DONE} identity |1`, 'x y']],
    [
      'goes on where its end stands further on',
      [`${DONE} identity`, 'fwd=b', 'c phase=open', 'x'],
      [`${DONE} identityfwd=b c phase=open |3`, 'x'],
    ],
    [
      'in a word that was broken',
      [OPEN, 'reason=device identity required an', 'd gone'],
      [`${OPEN}reason=device identity required an |2`, 'd gone'],
    ],
    [
      'further on, with spaces behind it',
      [`${DONE} identity`, 'fwd=b phase=open  ', 'x'],
      [`${DONE} identityfwd=b phase=open   |2`, 'x'],
    ],
    ['whose last line was full', [OPEN, FULL, 'of it', 'x'], [`${OPEN}${FULL}of it |3`, 'x']],
    [
      'and the next one too',
      [OPEN, FULL, 'y'.repeat(40), 'of it'],
      [`${OPEN}${FULL}${'y'.repeat(40)}of it |4`],
    ],
    [
      'whose last line had no room',
      [OPEN, FULL.slice(0, -3), 'word of it'],
      [`${OPEN}${FULL.slice(0, -3)} word of it |3`],
    ],
    [
      'whose last line was not full',
      [OPEN, FULL.slice(0, -6), 'of it'],
      [`${OPEN}${FULL.slice(0, -6)} |2`, 'of it'],
    ],
    ['whose last line is the last', [OPEN, FULL], [`${OPEN}${FULL} |2`]],
    ['or is full of a value', [OPEN, `fwd=${'x'.repeat(36)}`], [`${OPEN}fwd=${'x'.repeat(36)} |2`]],
    ['whose full line ends it', [OPEN, `${FULL} phase=x`, 'of it'], [`${OPEN}${FULL} phase=x |2`, 'of it']],
    [
      'the same with spaces behind it',
      [OPEN, `${FULL} phase=x  `, 'of it'],
      [`${OPEN}${FULL} phase=x   |2`, 'of it'],
    ],
    [
      'however long what follows',
      [`${DONE} identity`, 'y'.repeat(60)],
      [`${DONE} identity |1`, 'y'.repeat(60)],
    ],
  ])('%s', (_, lines, told) => expect(entries(...lines)).toEqual(told));
});

describe('JSON', () => {
  const JSON_LINE = '{"time":"x","0":"[ws] closed conn=aaaaaaaa","1":"y';

  test.each<[what: string, lines: readonly string[], told: readonly string[]]>([
    [
      'a date inside of it begins nothing',
      [JSON_LINE, 'a 2026-02-01T10:02 b"}'],
      [`${JSON_LINE}a 2026-02-01T10:02 b"} |2`],
    ],
    [
      'nor one before a bracket',
      [JSON_LINE, 'a b 2026-02-01T10:02 [c] d"}'],
      [`${JSON_LINE}a b 2026-02-01T10:02 [c] d"} |2`],
    ],
    [
      'one right before a bracket does',
      [JSON_LINE, '2026-02-01T10:02:04Z[ws] x'],
      [`${JSON_LINE} |1`, '2026-02-01T10:02:04Z[ws] x |1'],
    ],
    ['a line of JSON does', [JSON_LINE, '{"time":"y"}'], [`${JSON_LINE} |1`, '{"time":"y"} |1']],
    [
      'and so does one of a terminal',
      [JSON_LINE, '10:02:04 [ws] x'],
      [`${JSON_LINE} |1`, '10:02:04 [ws] x |1'],
    ],
    [
      'or one with a stamp',
      [JSON_LINE, '2026-02-01T10:02:04Z [ws] x'],
      [`${JSON_LINE} |1`, '2026-02-01T10:02:04Z [ws] x |1'],
    ],
  ])('%s', (_, lines, told) => expect(entries(...lines)).toEqual(told));
});

describe('a text whose lines are broken, and how', () => {
  const LONG =
    '2026-02-01T10:02:03Z [ws] closed before connect conn=aaaaaaaa-1111 remote=10.0.0.7 fwd=n/a origin=http://gw.example:18789 host=gw.example:18789 ua=Mozilla code=1008 reason=device identity required and so on until the end of it all';
  const inWords = (width: number): readonly string[] => LONG.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
  const atSpaces = (width: number): readonly string[] =>
    LONG.match(new RegExp(`.{1,${width}}(?= |$)`, 'g'))?.map((line) => line.trim()) ?? [];

  test.each([40, 44, 60])('inside words, at %i', (width) => {
    const lines = inWords(width);
    expect(entries(...lines, ...lines, '', 'mine')).toEqual([
      `${LONG} |${lines.length}`,
      `${LONG} |${lines.length}`,
      '',
      'mine',
    ]);
  });

  test.each([50, 60])('at spaces, at %i', (width) => {
    const lines = atSpaces(width);
    expect(entries(...lines, ...lines, ' ', 'mine')).toEqual([
      `${LONG} |${lines.length}`,
      `${LONG} |${lines.length}`,
      ' ',
      'mine',
    ]);
  });

  test.each(['', '  '])('ends at an empty line, though the last one was full: %j', (empty) => {
    const whole = LONG.padEnd(360, 'x');
    const lines = whole.match(/.{60}/g) ?? [];
    expect(entries(...lines, empty, 'mine')).toEqual([`${whole} |6`, empty, 'mine']);
  });

  test('at spaces, which stayed at the ends', () => {
    const lines = atSpaces(60).map((line) => `${line} `);
    expect(entries(...lines, ...lines)).toEqual([`${LONG} |${lines.length}`, `${LONG} |${lines.length}`]);
  });

  test('ends where a line is not full', () => {
    const lines = inWords(60);
    expect(entries(...lines, 'mine', ...lines)).toEqual([
      `${LONG} |${lines.length}`,
      'mine',
      `${LONG} |${lines.length}`,
    ]);
  });
});
