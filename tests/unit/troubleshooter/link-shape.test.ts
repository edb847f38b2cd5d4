import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { LONGEST_LINK, readLink, writeLink } from '../../../src/troubleshooter/link/link.ts';
import { machine } from '../../../src/troubleshooter/machine.ts';
import type { Memory } from '../../../src/troubleshooter/memory/memory.ts';
import { readMemory } from '../../../src/troubleshooter/memory/read.ts';
import { memoryOf } from '../../../src/troubleshooter/memory/remember.ts';
import { writeMemory } from '../../../src/troubleshooter/memory/write.ts';

const EMPTY: Memory = { answers: {}, asked: [], findings: [], attempts: [], setup: undefined };
const link = (json: string): string => `#v1=${Buffer.from(json).toString('base64url')}`;
const attempts = (count: number): Memory['attempts'] =>
  Array.from({ length: count }, (_, index) => ({
    at: index * 60_000,
    gate: undefined,
    own: false,
    codes: [],
  }));
const findings = (count: number): Memory['findings'] =>
  Array.from({ length: count }, () => ({ code: 'net-name-not-found', source: 'paste' }));

describe('what is written', () => {
  test.each<[string, Memory, unknown]>([
    ['nothing', EMPTY, { a: {}, f: [] }],
    [
      'answers, in the order they were asked',
      { ...EMPTY, answers: { client: 'cli' }, asked: ['client'] },
      { a: { client: 'cli' }, q: ['client'], f: [] },
    ],
    [
      'findings',
      {
        ...EMPTY,
        findings: [
          { code: 'net-refused', source: 'paste' },
          { code: 'probe-greeting', source: 'probe', values: { protocol: '4' } },
        ],
      },
      {
        a: {},
        f: [
          ['net-refused', 't'],
          ['probe-greeting', 'p', { protocol: '4' }],
        ],
      },
    ],
    [
      'attempts, to the minute',
      {
        ...EMPTY,
        attempts: [
          { at: 119_999, gate: 'token', own: true, codes: ['net-refused'] },
          { at: 120_000, gate: undefined, own: false, codes: [] },
        ],
      },
      {
        a: {},
        f: [],
        r: [
          [1, 'token', 1, ['net-refused']],
          [2, '', 0, []],
        ],
      },
    ],
    ['the set-up', { ...EMPTY, setup: 'compose' }, { a: {}, f: [], s: 'compose' }],
  ])('%s', (_, memory, json) => expect(JSON.parse(writeMemory(memory))).toEqual(json));

  test('of a finding its code, its source and safe values', () => {
    const { context } = createActor(machine).getSnapshot();
    const pasted = {
      removed: [],
      cut: false,
      findings: [
        { code: 'net-refused', source: 'paste', values: { host: 'gw.example' } },
        { code: 'close-1006', source: 'paste', values: { closeCode: '1006', host: 'gw.example' } },
      ],
    } as const;
    expect(memoryOf({ ...context, pasted }).findings).toEqual([
      { code: 'net-refused', source: 'paste' },
      { code: 'close-1006', source: 'paste', values: { closeCode: '1006' } },
    ]);
    expect(memoryOf({ ...context, pasted: undefined }).findings).toEqual([]);
  });
});

describe('a link', () => {
  test('is base64url, without what an address would change', () => {
    // characters whose base64 has both signs that an address does not take, and filling
    const odd: Memory = { ...EMPTY, setup: '???>>> ???>>>  ???>>>' as never };
    expect(writeLink(odd)).toMatch(/^#v1=[\w-]+$/);
    expect(Buffer.from(writeLink(odd).slice(4), 'base64url').toString()).toBe(writeMemory(odd));
  });

  test('is read with every sign', () => {
    expect(readLink(link('{"a":{"client":"cli"},"x":"???>>> ???>>>  ???>>>"}'))?.answers).toEqual({
      client: 'cli',
    });
  });

  test('that is no text at all is none', () => {
    expect(readLink(`#v1=${Buffer.from('7b22ff223a317d', 'hex').toString('base64url')}`)).toBeUndefined();
  });

  test('as long as can be loses nothing', () => {
    const whole = (length: number): Memory => ({
      ...EMPTY,
      answers: { client: 'x'.repeat(length) } as never,
      findings: findings(1),
    });
    const fits = 1497 - writeMemory(whole(0)).length;
    expect(writeLink(whole(fits))).toHaveLength(LONGEST_LINK);
    expect(Buffer.from(writeLink(whole(fits)).slice(4), 'base64url').toString()).toBe(
      writeMemory(whole(fits)),
    );
    expect(Buffer.from(writeLink(whole(fits + 1)).slice(4), 'base64url').toString()).toContain('"f":[]');
  });

  test('loses its oldest attempts first, and only as many as it must', () => {
    const all = attempts(150);
    const back = readLink(writeLink({ ...EMPTY, attempts: all }))?.attempts ?? [];
    const written = writeLink({ ...EMPTY, attempts: all });
    expect(written.length).toBeLessThanOrEqual(LONGEST_LINK);
    expect(written.length).toBeGreaterThan(LONGEST_LINK - 40);
    expect(back.at(-1)).toEqual(all.at(-1));
  });

  test('then the findings that came last', () => {
    const some = [...findings(80), { code: 'net-refused', source: 'paste' } as const];
    const back = readLink(
      writeLink({ ...EMPTY, findings: [{ code: 'close-1006', source: 'paste' }, ...some] }),
    );
    expect(back?.findings[0]?.code).toBe('close-1006');
    expect(back?.findings.map(({ code }) => code)).not.toContain('net-refused');
  });

  test('keeps findings where leaving out attempts is enough', () => {
    const back = readLink(writeLink({ ...EMPTY, findings: findings(3), attempts: attempts(150) }));
    expect(back?.findings).toHaveLength(3);
  });

  test('that cannot be shortened is written all the same', () => {
    const answers = { client: 'x'.repeat(1600) } as never;
    expect(writeLink({ ...EMPTY, answers }).length).toBeGreaterThan(LONGEST_LINK);
  });

  test('of up to eight thousand characters is read', () => {
    const json = (spaces: number): string => link(`{"a":{"client":"cli"}}${' '.repeat(spaces)}`);
    const fits = Math.floor(((8_000 - 4) / 4) * 3) - 22;
    expect(json(fits)).toHaveLength(8_000);
    expect(readLink(json(fits))?.answers).toEqual({ client: 'cli' });
    expect(readLink(json(fits + 1))).toBeUndefined();
  });

  test.each(['v1=e30', ' #v1=e30', '#v1', '#v1=e3', '#v1=gICA'])('%j is none', (hash) => {
    expect(readLink(hash)).toBeUndefined();
  });

  test('with nothing in it is an empty memory', () => expect(readLink('#v1=e30')).toEqual(EMPTY));
});

describe('what is read', () => {
  const read = (value: object) => readMemory(JSON.stringify(value));

  test.each(['"text"', '7', 'true', 'null', '[]', '{', ''])('%s is no memory', (json) =>
    expect(readMemory(json)).toBeUndefined(),
  );

  test.each([
    ['answers in a list', { a: [['client', 'cli']] }],
    ['answers that are none', { a: null }],
    ['an answer of another question', { a: { client: 'docker' } }],
    ['questions that were not answered', { q: ['client'] }],
    ['findings that are no list', { f: { 0: ['net-refused', 't'] } }],
    ['a finding that is no list', { f: ['net-refused', 7, null, {}] }],
    ['attempts that are no list', { r: 'x' }],
    ['an attempt without a time', { r: [['1', 'token', 1, []], [null], [{}]] }],
    ['a set-up that is none', { s: 'toString' }],
  ])('without %s', (_, value) => expect(read(value)).toEqual(EMPTY));

  test('«I don’t know» is an answer, and each question was asked once', () => {
    expect(read({ a: { client: 'unknown' }, q: ['client', 'client', 7, 'place'] })).toEqual({
      ...EMPTY,
      answers: { client: 'unknown' },
      asked: ['client'],
    });
  });

  test('findings with where they are from and safe values alone', () => {
    const values = { closeCode: '1006', count: 7, host: 'gw.example', toString: '1' };
    const memory = read({
      f: [
        ['probe-greeting', 'p'],
        ['close-1006', 't', values],
        ['net-refused', 'x', { host: 'a' }],
        ['net-tls', 't', []],
      ],
    });
    expect(memory?.findings).toEqual([
      { code: 'probe-greeting', source: 'probe' },
      { code: 'close-1006', source: 'paste', values: { closeCode: '1006' } },
      { code: 'net-refused', source: 'paste' },
      { code: 'net-tls', source: 'paste' },
    ]);
  });

  test('an attempt with what is known of it', () => {
    const memory = read({
      r: [
        [2, 'token', 1, ['net-refused', 'nonsense', 7]],
        [3, 'moon', 0],
        [4, 'origin', true, 'x'],
      ],
    });
    expect(memory?.attempts).toEqual([
      { at: 120_000, gate: 'token', own: true, codes: ['net-refused'] },
      { at: 180_000, gate: undefined, own: false, codes: [] },
      { at: 240_000, gate: 'origin', own: false, codes: [] },
    ]);
  });

  test.each(['1e400', '8640000000001', '1e300', '-1', '1.5', '68374081', '"7"', 'null', '{}'])(
    'no attempt at a time that is none of ours: %s',
    (minute) => expect(readMemory(`{"r":[[${minute},"token",1,[]]]}`)).toEqual(EMPTY),
  );

  test('no value that is longer than any of ours', () => {
    const value = JSON.stringify({ count: '1'.repeat(50) });
    expect(readMemory(`{"f":[["net-refused","t",${value}]]}`)?.findings).toEqual([
      { code: 'net-refused', source: 'paste' },
    ]);
  });

  test('the last minute of the century', () => {
    expect(readMemory('{"r":[[68374080,"token",1,[]]]}')?.attempts[0]?.at).toBe(Date.UTC(2100, 0));
  });

  test('no more than any run can give: the first findings, the last attempts', () => {
    const codes = [...Array.from({ length: 60 }, () => 'net-refused'), 'net-tls'];
    const memory = read({
      f: codes.map((code) => [code, 't']),
      r: Array.from({ length: 25 }, (_, minute) => [minute, '', 0, minute === 24 ? codes : []]),
    });
    expect(memory?.findings).toHaveLength(60);
    expect(memory?.findings.map(({ code }) => code)).not.toContain('net-tls');
    expect(memory?.attempts.map(({ at }) => at / 60_000)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 5),
    );
    expect(memory?.attempts.at(-1)?.codes).toHaveLength(60);
  });
});
