import { expect, test } from 'vitest';
import { changeOf, type MutantResult } from '../../mutants/change.ts';

const TEXT = `const a = 1;
if (level < 3 && text.includes(a)) {
  go();
}
`;

/** A change of the text between two places, each a line and a column from 1. */
const change = (
  start: readonly [number, number],
  end: readonly [number, number],
  replacement?: string,
): string => {
  const place = ([line, column]: readonly [number, number]) => ({ line, column });
  const location = { start: place(start), end: place(end) };
  return changeOf(TEXT, { location, replacement } as MutantResult);
};

test.each([
  [
    'only what differs',
    [2, 5],
    [2, 34],
    'level < 3 || text.includes(a)',
    'st a = 1; if (level < 3 ⟦&&→||⟧ text.includes(a)) { g',
  ],
  ['a whole expression', [1, 11], [1, 12], '2', 'const a = ⟦1→2⟧; if (level < 3 && text.'],
  ['what is added', [1, 11], [1, 12], '11', 'const a = 1⟦→1⟧; if (level < 3 && text.'],
  ['a block over several lines', [2, 36], [4, 2], '{}', '3 && text.includes(a)) {⟦ go(); →⟧}'],
  ['something removed', [3, 3], [3, 8], undefined, '& text.includes(a)) { ⟦go();→⟧ }'],
] as const)('a change is told by what stands there and around it: %s', (_, start, end, replacement, told) => {
  expect(change(start, end, replacement)).toBe(told);
});

test('long ones are cut in the middle', () => {
  const text = `'${'a'.repeat(50)}${'b'.repeat(50)}'`;
  const location = { start: { line: 1, column: 1 }, end: { line: 1, column: 103 } };
  expect(changeOf(text, { location, replacement: '""' } as MutantResult)).toBe(
    `⟦'${'a'.repeat(39)}…${'b'.repeat(39)}'→""⟧`,
  );
});
