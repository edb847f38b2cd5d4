import { describe, expect, test } from 'vitest';
import { LONGEST, parsePaste } from '../../../src/evidence/parse.ts';

const codes = (text: string): string[] => parsePaste(text).findings.map(({ code }) => code);

describe('a text that is too long', () => {
  const rest = (length: number) => ' origin not allowed'.padEnd(length, ' x');

  test('is cut, and one that just fits is not', () => {
    expect(parsePaste(rest(LONGEST)).cut).toBe(false);
    expect(parsePaste(rest(LONGEST)).findings.map(({ code }) => code)).toEqual(['said-origin-not-allowed']);
    expect(parsePaste(rest(LONGEST + 1)).cut).toBe(true);
    expect(codes(`a ECONNREFUSED${rest(LONGEST)}`)).toEqual(['said-origin-not-allowed', 'text-cut']);
  });

  test('begins with a whole line, where one begins soon', () => {
    const text = `xx ECONNREFUSED ${'y '.repeat(4991)}\norigin not allowed\n`;
    expect(codes(`first ${text}${'z'.repeat(LONGEST - text.length)}`)).toEqual([
      'said-origin-not-allowed',
      'text-cut',
    ]);
  });

  test('begins with a whole word, where no line begins soon', () => {
    const text = `xx ECONNREFUSED ${'y '.repeat(4992)}\norigin not allowed\n`;
    expect(codes(`first ${text}${'z'.repeat(LONGEST - text.length)}`)).toEqual([
      'said-origin-not-allowed',
      'net-refused',
      'text-cut',
    ]);
  });

  test('begins anywhere, where it is one word', () => {
    expect(parsePaste('x'.repeat(LONGEST + 1)).cut).toBe(true);
  });

  test('begins behind the word that it was cut in', () => {
    const end = ` ${'z'.repeat(LONGEST - 10)}`;
    expect(codes(`xECONNREFUSED${end.slice(0, LONGEST - 12)}`)).not.toContain('net-refused');
  });
});
