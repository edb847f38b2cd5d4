import { describe, expect, test } from 'vitest';
import { nextQuestion } from '../../src/diagnosis/next-question.ts';
import { parsePaste } from '../../src/evidence/parse.ts';
import { EMPTY } from '../../src/troubleshooter/context.ts';
import { evidence } from '../../src/troubleshooter/evidence.ts';
import { again, asDevice, check, LET_THROUGH, MEMORY, PAIRING, SHEET, start, TOKEN } from './actor.ts';

describe('a new beginning', () => {
  test('«start again» forgets everything but how often the gateway was asked', () => {
    const { actor, state, context, done, send } = start(...LET_THROUGH, asDevice(), { type: 'CANCEL' });
    send({ type: 'RESUME', memory: MEMORY, linked: true }, check(TOKEN), { type: 'SAYS_ELSE', place: 1 });
    send({ type: 'PRINTED', pasted: parsePaste('unknown requestId') }, asDevice(false), again(PAIRING));
    send({ type: 'SETUP', setup: 'docker' }, { type: 'SHARED', sheet: SHEET }, check(''));
    const { called } = context();
    expect(called.times).toBe(3);
    actor.send({ type: 'RESTART' });
    expect([state(), context()]).toEqual(['collecting', { ...EMPTY, tries: 1, called }]);
    expect(done.at(-1)).toBe('forgetTyped');
  });

  test('«start again» aborts what runs', () => {
    const { done } = start(check('', true), { type: 'RESTART' });
    expect(done.toSorted()).toEqual(['forgetTyped', 'probe aborted', 'probe begun', 'takeAddress']);
  });

  test('a memory is taken over, from this tab or from a link', () => {
    const { state, context, send } = start({ type: 'RESUME', memory: MEMORY, linked: false });
    const [paste, probe] = MEMORY.findings;
    expect([state(), context()]).toEqual([
      'verdict',
      {
        ...EMPTY,
        answers: MEMORY.answers,
        asked: MEMORY.asked,
        attempts: MEMORY.attempts,
        setup: 'wsl',
        pasted: { findings: [paste], removed: [] },
        probed: [probe],
      },
    ]);
    send({ type: 'RESUME', memory: { ...MEMORY, findings: [] }, linked: true });
    expect([context().linked, context().pasted, context().probed]).toEqual([true, undefined, []]);
  });

  test('a link leaves this tab its own address, and aborts what runs there', () => {
    const { state, context, done } = start(check('', true), { type: 'RESUME', memory: MEMORY, linked: true });
    expect([state(), context().target, done.at(-1)]).toEqual(['verdict', 'loopback', 'probe aborted']);
  });

  test('a memory of nothing changes nothing', () => {
    const nothing = { ...MEMORY, answers: {}, findings: [], attempts: [] };
    const { state, context } = start({ type: 'RESUME', memory: nothing, linked: true });
    expect([state(), context()]).toEqual(['collecting', EMPTY]);
  });
});

describe('the interview', () => {
  test('asks what changes most, and goes back over the answers, which stay', () => {
    const { state, context, send } = start({ type: 'ASK' });
    const first = context().question;
    expect(first).toBe(nextQuestion([], {}));
    send({ type: 'ANSWER', answer: 'unknown' });
    const second = context().question;
    expect(second).not.toBe(first);
    send({ type: 'ANSWER', answer: 'unknown' }, { type: 'BACK' });
    expect([context().question, context().asked]).toEqual([second, [first]]);
    send({ type: 'BACK' });
    expect([context().question, context().asked, Object.keys(context().answers)]).toEqual([
      first,
      [],
      [first, second],
    ]);
    send({ type: 'BACK' });
    expect([state(), context().question]).toEqual(['verdict', undefined]);
  });

  test('an answer given twice stands once, at its last place', () => {
    const { context, send } = start({ type: 'ASK' }, { type: 'ANSWER', answer: 'unknown' });
    const [first] = context().asked;
    send({ type: 'ANSWER', answer: 'unknown' });
    const second = context().asked.at(1);
    send(
      { type: 'STOP_ASKING' },
      { type: 'CHANGE', question: first ?? 'says' },
      { type: 'ANSWER', answer: 'token' },
    );
    expect([context().asked, context().answers[first ?? 'says']]).toEqual([[second, first], 'token']);
  });

  test('an answer is changed from the verdict, and «back» leaves it', () => {
    const { state, context, send } = start(check(PAIRING), { type: 'CHANGE', question: 'client' });
    expect([state(), context().question]).toEqual(['changing', 'client']);
    send({ type: 'ANSWER', answer: 'cli' }, { type: 'CHANGE', question: 'client' }, { type: 'BACK' });
    expect([state(), context().answers, context().question]).toEqual([
      'verdict',
      { client: 'cli' },
      undefined,
    ]);
    send({ type: 'CHANGE', question: 'client' }, { type: 'STOP_ASKING' });
    expect([state(), context().answers, context().question]).toEqual([
      'verdict',
      { client: 'cli' },
      undefined,
    ]);
  });

  test('ends: «I don’t know» to everything comes to a verdict', () => {
    const { state, context, send } = start({ type: 'ASK' });
    for (let asked = 0; asked < 20 && state() === 'asking'; asked += 1)
      send({ type: 'ANSWER', answer: 'unknown' });
    expect([state(), nextQuestion(evidence(context()), context().answers)]).toEqual(['verdict', undefined]);
  });

  test('is not begun where no answer would change anything', () => {
    const { actor, state } = start(check('origin not allowed (open the Control UI from the gateway host)'));
    expect(nextQuestion(evidence(actor.getSnapshot().context), {})).toBeUndefined();
    actor.send({ type: 'ASK' });
    expect(state()).toBe('verdict');
  });

  test('a press of Check ends it', () => {
    const { state, context } = start({ type: 'ASK' }, check(PAIRING));
    expect([state(), context().question]).toEqual(['verdict', undefined]);
    const changing = start(check(PAIRING), { type: 'CHANGE', question: 'client' }, check(TOKEN));
    expect([changing.state(), changing.context().question]).toEqual(['verdict', undefined]);
  });
});
