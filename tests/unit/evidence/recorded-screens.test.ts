import { describe, expect, test } from 'vitest';
import { parsePaste } from '../../../src/evidence/parse.ts';
import { shown } from './recorded.ts';

describe.each(['screens', 'commands', 'starts'] as const)('recorded %s', (file) => {
  test.each(shown(file))('$release · $scenario', ({ text, expect: expected }) => {
    const codes: string[] = parsePaste(text).findings.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining([...expected]));
    const said = (all: readonly string[]): string[] => all.filter((code) => code.startsWith('said-'));
    expect(said(codes)).toEqual(said(expected));
  });
});
