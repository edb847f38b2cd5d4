import { describe, expect, test } from 'vitest';
import { isFull, wrapOf } from '../../../../src/evidence/log/wrap.ts';

const x = (length: number): string => 'x'.repeat(length);
const times = (count: number, ...lines: readonly string[]): readonly string[] =>
  Array.from({ length: count }, () => lines).flat();

describe('lines are broken', () => {
  test.each<[where: string, lines: readonly string[], wrap: ReturnType<typeof wrapOf>]>([
    ['inside words, where five are as long', times(5, x(60)), { hard: true, width: 60 }],
    ['nowhere known, where four are', times(4, x(60)), undefined],
    ['at the narrowest', times(5, x(40)), { hard: true, width: 40 }],
    ['not narrower', times(5, x(39)), undefined],
    ['at the widest', times(5, x(300)), { hard: true, width: 300 }],
    ['not wider', times(5, x(301)), undefined],
    ['where three of five are as long', [...times(3, x(60)), x(10), x(11), x(12)], { hard: true, width: 60 }],
    ['not where three of six are', [...times(3, x(60)), x(10), x(11), x(12), x(13)], undefined],
    ['however much stands alone', [...times(5, x(60)), ...times(9, '  ', 'x')], { hard: true, width: 60 }],
    [
      'but for those before another entry',
      [...times(5, x(60)), ...times(4, '10:02:03 [ws] x', 'x')],
      undefined,
    ],
    [
      'at spaces, where the next word has no room',
      [`${x(50)} y`, `${x(48)} y`, `${x(49)} y`, `${x(47)} y`, x(5)],
      { hard: false, width: 52 },
    ],
    [
      'at spaces, at the widest, whatever word is longer',
      [`${x(298)} y`, `${x(296)} y`, x(310), `${x(295)} y`, `${x(294)} y`, x(7)],
      { hard: false, width: 300 },
    ],
  ])('%s', (_, lines, wrap) => expect(wrapOf(lines)).toEqual(wrap));
});

describe('a line is full', () => {
  test.each([
    ['inside words, as long as the others', x(60), 'x', true, true],
    ['not when it is shorter', x(59), 'x', true, false],
    ['but where something was taken out', `${x(20)}‹token›`, 'x', true, true],
    ['at spaces, where the next word has no room', x(57), 'yyy z', false, true],
    ['not where it has', x(57), 'yy zzz', false, false],
  ])('%s', (_, line, next, hard, full) => expect(isFull(line, next, { hard, width: 60 })).toBe(full));
});
