import { expect, test } from 'vitest';
import { evidence } from '../../src/troubleshooter/evidence.ts';
import { readMemory } from '../../src/troubleshooter/memory/read.ts';
import { memoryOf } from '../../src/troubleshooter/memory/remember.ts';
import { writeMemory } from '../../src/troubleshooter/memory/write.ts';
import { check, PAIRING, start } from './actor.ts';

const asked = { type: 'CHANGE', question: 'release' } as const;
const answer = (text: string) => ({ type: 'ANSWER', answer: text }) as const;
const releases = (context: Parameters<typeof evidence>[0]): unknown[] =>
  evidence(context)
    .filter(({ code }) => code === 'status-release')
    .map(({ values }) => values?.['release']);

test('a release that the user names is known, in place of one that a text of another day names', () => {
  const { send, state, context } = start(check(`${PAIRING}\nOpenClaw 2026.3.2`), asked);
  expect(releases(context())).toEqual(['2026.3.2']);
  send(answer('2026.4.20'));
  expect(state()).toBe('verdict');
  expect(releases(context())).toEqual(['2026.4.20']);
  // what else the text says stands
  expect(evidence(context()).map(({ code }) => code)).toContain('said-pairing-required');
});

test('«I don’t know» leaves what a text names', () => {
  const { context } = start(check(`${PAIRING}\nOpenClaw 2026.3.2`), asked, answer('unknown'));
  expect(releases(context())).toEqual(['2026.3.2']);
});

test.each([
  ['at the change of an answer', [check(PAIRING), asked], 'changing'],
  ['in the interview', [{ type: 'ASK' } as const], 'asking'],
])('what is no answer is told %s, and nothing is kept of it', (_, events, here) => {
  const { send, state, context } = start(...events);
  const before = context().question;
  send(answer('the newest'));
  expect(state()).toBe(here);
  expect(context()).toMatchObject({ answerProblem: 'no-release', question: before, answers: {} });
  expect(context().called).toEqual({ field: 'release', times: 1 });
  send(answer('unknown'));
  expect(context()).toMatchObject({ answerProblem: undefined, answers: { [before ?? '']: 'unknown' } });
});

test('leaving the question forgets what was wrong with the answer', () => {
  const { send, context } = start(check(PAIRING), asked, answer('new'));
  send({ type: 'BACK' });
  expect(context().answerProblem).toBeUndefined();
});

test('it survives a reload and a link', () => {
  const { context } = start(check(PAIRING), asked, answer('2026.4.20'));
  expect(readMemory(writeMemory(memoryOf(context())))?.answers).toEqual({ release: '2026.4.20' });
});

test.each(['2026.4.20" onerror="', '2026.4.200', '2027', ['2026.4.20']])(
  'a link cannot name the release %j',
  (release) => {
    expect(readMemory(JSON.stringify({ a: { release } }))?.answers).toEqual({});
  },
);
