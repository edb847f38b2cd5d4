import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const CSS = readFileSync('src/styles/tokens.css', 'utf8');
const PAGE = readFileSync('docs/design.md', 'utf8');
/** Each colour as light and as dark. */
const COLOURS = new Map(
  [...CSS.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g)].map(
    ([, name = '', light = '', dark = '']) => [name, [light, dark] as const],
  ),
);
const ROWS = [...PAGE.matchAll(/^\| ([\w-]+) \| ([\w-]+) \| ([\d.]+) \| ([\d.]+) \|$/gm)].map(
  ([, text = '', on = '', light = '', dark = '']) => ({ text, on, said: [light, dark] }),
);

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(ROWS)('$text on $on', ({ text, on, said }) => {
  test.each([
    ['light', 0],
    ['dark', 1],
  ] as const)('has the contrast that the page of design says, and enough of it, in %s', (_, at) => {
    const found = contrast(COLOURS.get(text)?.[at] ?? '', COLOURS.get(on)?.[at] ?? '');
    expect(found.toFixed(1)).toBe(said[at]);
    expect(found).toBeGreaterThanOrEqual(4.5);
  });
});

test('every colour that is text is in the table, and older browsers get the light ones', () => {
  const named = new Set(ROWS.flatMap(({ text, on }) => [text, on]));
  expect([...COLOURS.keys()].filter((name) => name !== 'line' && !named.has(name))).toEqual([]);
  const [, older = ''] = CSS.split('@supports not');
  for (const [name, [light]] of COLOURS) expect(older).toContain(`--${name}: ${light};`);
});
