import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { findingsOf, QUESTION_IDS } from '../../../src/evidence/answers.ts';
import { type Answers, QUESTIONS } from '../../../src/evidence/questions.ts';

const FOLDER = new URL('../../../content/en/questions/', import.meta.url);

test('the page asks in this order where nothing else decides', () => {
  expect(QUESTION_IDS).toEqual([
    'says',
    'client',
    'place',
    'address',
    'runtime',
    'between',
    'before',
    'change',
    'release',
  ]);
  expect(readdirSync(FOLDER).toSorted()).toEqual(QUESTION_IDS.map((id) => `${id}.yaml`).toSorted());
});

test.each(QUESTION_IDS)('%s: each answer has words, in the same order, and gives a finding', (question) => {
  const { answers }: { answers: object } = parse(readFileSync(new URL(`${question}.yaml`, FOLDER), 'utf8'));
  const ids = Object.keys(answers).filter((answer) => answer !== 'unknown');
  expect(QUESTIONS[question]).toEqual(ids);
  expect(ids.flatMap((id) => findingsOf({ [question]: id } as Answers))).toEqual(
    ids.map((id) => ({ code: `answered-${question}-${id}`, source: 'answer' })),
  );
});
