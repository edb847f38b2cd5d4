import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CAUSES } from '../../src/diagnosis/causes.ts';
import { QUESTIONS } from '../../src/evidence/questions.ts';
import { ACTIONS } from '../../src/fix/actions.ts';
import { parseReports, type Report } from '../../tools/evaluate/report.ts';

/** What a coded report says beyond what the count of causes needs. */
interface Coded extends Omit<Report, 'mends' | 'harms'> {
  readonly source: string;
  readonly said: string;
  readonly fix: string;
  readonly mends: readonly string[];
  readonly harms?: readonly string[];
  readonly setup?: string;
  readonly tried?: string;
}

const SETUPS =
  'host windows macos wsl vps compose docker podman kubernetes hosted home-assistant termux source unknown'.split(
    ' ',
  );

/** Who was refused in reports, beyond what a reader is asked: an extension, and the gateway's own inner client. */
const MORE_CLIENTS = ['extension', 'inner'];

/** The most that a report quotes, so that it stays an excerpt. */
const LONGEST = 2400;

const read = (file: string): readonly Coded[] =>
  parseReports(readFileSync(new URL(file, import.meta.url), 'utf8')) as readonly Coded[];

const FILES = { 'reports.jsonl': read('reports.jsonl'), 'second.jsonl': read('second.jsonl') };
const ALL = Object.values(FILES).flat();

const FACTS: Readonly<Record<string, readonly string[]>> = {
  ...QUESTIONS,
  client: [...QUESTIONS.client, ...MORE_CLIENTS],
};

/** A thread, without its title. */
const threadOf = ({ source }: Coded): string => source.split(' — ').at(-1) ?? source;

const twice = (words: readonly string[]): readonly string[] =>
  words.filter((word, place) => words.indexOf(word) !== place);

test('no report is there twice, and none of the second file is in the first', () => {
  expect(twice(ALL.map(({ id }) => id))).toEqual([]);
  const first = new Set(FILES['reports.jsonl'].map(threadOf));
  expect(FILES['second.jsonl'].map(threadOf).filter((thread) => first.has(thread))).toEqual([]);
  expect(twice(FILES['second.jsonl'].map(threadOf))).toEqual([]);
});

describe.each(Object.entries(FILES))('in %s', (_, reports) => {
  test.each(reports.map((report) => [report.id, report] as const))(
    '%s is coded in known words',
    (_, report) => {
      expect([...CAUSES, 'other-bug']).toContain(report.cause);
      expect(['high', 'medium', 'low']).toContain(report.confidence);
      expect(report.text.trim()).not.toBe('');
      expect(report.text.length).toBeLessThan(LONGEST);
      for (const [question, answer] of Object.entries(report.facts)) {
        expect([...(FACTS[question] ?? []), 'unknown'], question).toContain(answer);
      }
      expect(report.mends).not.toEqual([]);
      const { mends, harms = [] } = report;
      expect([...mends, ...harms].filter((action) => !Object.hasOwn(ACTIONS, action))).toEqual([]);
      expect(twice([...mends, ...harms])).toEqual([]);
    },
  );
});

test.each(FILES['second.jsonl'].map((report) => [report.id, report] as const))(
  '%s names its thread and its set-up',
  (_, { source, setup, tried, said }) => {
    expect(source).toMatch(/^\S.* — (?:[\w.-]+\/[\w.-]+#\d+|https:\/\/\S+)$/u);
    expect(SETUPS).toContain(setup);
    expect(tried).toBeTypeOf('string');
    expect(said).not.toBe('');
  },
);
