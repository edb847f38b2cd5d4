import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { diagnose } from '../../../src/diagnosis/diagnose.ts';
import { parsePaste } from '../../../src/evidence/parse.ts';
import { evidence } from '../../../src/troubleshooter/evidence.ts';
import { machine } from '../../../src/troubleshooter/machine.ts';
import type { Remembered } from '../../../src/troubleshooter/memory/memory.ts';
import { readMemory } from '../../../src/troubleshooter/memory/read.ts';
import { memoryOf } from '../../../src/troubleshooter/memory/remember.ts';
import { writeMemory } from '../../../src/troubleshooter/memory/write.ts';

const SECRET = 'c0ffee5ec4e7c0ffee';

function used() {
  const actor = createActor(machine).start();
  const text = `OPENCLAW_GATEWAY_TOKEN=${SECRET}\norigin not allowed\nhttps://gw.example.com\nopenclaw 2026.9.6`;
  actor.send({ type: 'CHECK', pasted: parsePaste(text), address: undefined });
  actor.send({ type: 'CHANGE', question: 'client' });
  actor.send({ type: 'ANSWER', answer: 'control-ui' });
  actor.send({
    type: 'AGAIN',
    at: 1_700_000_000_000,
    pasted: parsePaste('pairing required (requestId: 0b1c9c8e-1111-4222-8333-444455556666)'),
  });
  actor.send({ type: 'SETUP', setup: 'compose' });
  return actor.getSnapshot().context;
}

test('what is written is read again, without text, addresses, ids and secrets', () => {
  const memory = memoryOf(used());
  const written = writeMemory(memory);
  expect(written).not.toMatch(/c0ffee|gw\.example|0b1c9c8e/);
  const again = readMemory(written);
  expect(again).toEqual({
    ...memory,
    attempts: memory.attempts.map((attempt) => ({
      ...attempt,
      at: Math.floor(attempt.at / 60_000) * 60_000,
    })),
  });
});

test('the machine comes back to the same verdict', () => {
  const context = used();
  const memory = readMemory(writeMemory(memoryOf(context)));
  const actor = createActor(machine).start();
  if (memory) actor.send({ type: 'RESUME', memory, linked: false });
  const { value, context: back } = actor.getSnapshot();
  expect(value).toBe('verdict');
  expect(context.answers).toEqual({ client: 'control-ui' });
  expect(back.answers).toEqual(context.answers);
  expect(back.setup).toBe('compose');
  expect(back.pasted?.findings.map(({ code }) => code)).toEqual(
    context.pasted?.findings.map(({ code }) => code),
  );
});

test('what was pasted in other words than the gateway’s comes back too', () => {
  const actor = createActor(machine).start();
  actor.send({ type: 'CHECK', pasted: parsePaste('This Gateway expects its token'), address: undefined });
  const back = readMemory(writeMemory(memoryOf(actor.getSnapshot().context)));
  expect(back?.findings.map(({ code }) => code)).toContain('answered-says-token');
});

describe('whose a finding is', () => {
  const nothing = memoryOf(createActor(machine).getSnapshot().context);

  test.each<[string, Remembered, string]>([
    ['the probe’s', { code: 'probe-greeting', source: 'probe' }, '["probe-greeting","p"]'],
    ['of a text', { code: 'said-origin-not-allowed', source: 'paste' }, '["said-origin-not-allowed","t"]'],
    [
      'of a log, and nobody’s',
      { code: 'said-origin-not-allowed', source: 'paste', whose: 'nobody' },
      '["said-origin-not-allowed","n"]',
    ],
  ])('%s, has a letter that every release of version 1 reads', (_, finding, letters) => {
    const written = writeMemory({ ...nothing, findings: [finding] });
    expect(written).toBe(`{"a":{},"f":[${letters}]}`);
    expect(readMemory(written)?.findings).toStrictEqual([finding]);
  });

  test.each([
    ['the client’s own words prove', 'disconnected (1008): origin not allowed', 'proved'],
    [
      'a line of a log that is nobody’s does not',
      '[ws] closed before connect remote=192.168.1.5 code=1008 reason=origin not allowed',
      'likely',
    ],
  ])('%s, before a reload and after it', (_, text, confidence) => {
    const before = createActor(machine).start();
    before.send({ type: 'CHECK', pasted: parsePaste(text), address: undefined });
    const kept = memoryOf(before.getSnapshot().context);
    const memory = readMemory(writeMemory(kept));
    expect(memory?.findings).toStrictEqual(kept.findings);
    const after = createActor(machine).start();
    if (memory) after.send({ type: 'RESUME', memory, linked: false });
    expect([before, after].map((each) => diagnose(evidence(each.getSnapshot().context)).confidence)).toEqual([
      confidence,
      confidence,
    ]);
  });
});

test.each([
  ['no JSON', 'pairing required'],
  ['a list', '[1,2]'],
  ['nothing', 'null'],
])('%s is no memory', (_, json) => expect(readMemory(json)).toBeUndefined());

test('unknown keys, codes, answers and values are left out', () => {
  const memory = readMemory(
    JSON.stringify({
      a: { client: 'cli', runtime: '<img>', colour: 'red', __proto__: { place: 'internet' } },
      q: ['client', 'runtime', 'colour'],
      f: [
        ['said-token-mismatch', 't', { release: '2026.9.6', requestId: 'x', remote: '1.2.3.4' }],
        ['said-constructor', 't'],
        ['toString', 'p'],
        7,
      ],
      r: [[1, 'token', 1, ['said-token-mismatch', 'nonsense']], 'x', [null]],
      s: 'the moon',
      later: true,
    }),
  );
  expect(memory).toEqual({
    answers: { client: 'cli' },
    asked: ['client'],
    findings: [{ code: 'said-token-mismatch', source: 'paste', values: { release: '2026.9.6' } }],
    attempts: [{ at: 60_000, gate: 'token', own: true, codes: ['said-token-mismatch'] }],
    setup: undefined,
  });
});

test('never throws, whatever JSON it is given', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      readMemory(json);
    }),
    { numRuns: 300 },
  );
});
