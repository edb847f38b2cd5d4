import { describe, expect, test } from 'vitest';
import type { Written } from '../../fix/shells.ts';
import { FITS } from './outside.ts';
import { NAMES_OF_SHELLS, type ShellName, shapeIn } from './shape.ts';

/** A value put where nothing would put it: the comparison must see what it does. */
const put = (before: string, value: string, after = ''): Written => ({
  text: before + value + after,
  blanks: [{ from: before.length, to: before.length + value.length }],
});
const BAD: Readonly<Record<ShellName, readonly string[]>> = {
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
