import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/evidence/finding.ts';
import { makeDeviceKey } from '../../../src/probe/device-key.ts';
import { Runs } from '../../../src/troubleshooter/runs.ts';
import { fakeEffects, greeting, refusal } from '../../support/fake-effects.ts';

const SECRET = { kind: 'token', value: 'c0ffee5ec4e7c0ffee' } as const;
const PROBED: readonly Finding[] = [
  { code: 'probe-protocol-answered', source: 'probe', values: { protocol: '3' } },
];

/** Runs with an address that was typed and taken. */
function taken(): Runs {
  const runs = new Runs();
  runs.type('127.0.0.1:18789');
  runs.take();
  return runs;
}

/** Lets a run go to its end and gives the codes of what it found. */
async function ended(run: ReturnType<Runs['probe']>) {
  const effects = fakeEffects([{ events: [greeting()] }], { makeDevice: makeDeviceKey });
  const found: string[] = [];
  await run?.(
    effects,
    { progress: () => undefined, found: ({ code }) => found.push(code) },
    new AbortController().signal,
  );
  return { found, sent: effects.sent };
}

describe('the address', () => {
  test('is told to the machine by its kind alone, and looked at once that takes it', () => {
    const runs = new Runs();
    expect(runs.type('http://192.168.1.20:18789/#token=c0ffee')).toEqual({ ok: true, kind: 'private' });
    expect([runs.address, runs.probe()]).toEqual([undefined, undefined]);
    runs.take();
    expect(runs.address?.shown).toBe('192.168.1.20:18789');
    expect(JSON.stringify(runs)).not.toContain('c0ffee');
  });

  test('that cannot be used is told by its problem, and is none', () => {
    const runs = taken();
    expect(runs.type('htp://x')).toEqual({ ok: false, problem: 'address-scheme' });
    runs.take();
    expect(runs.address).toBeUndefined();
  });

  test('is given up with an empty field, and at a new beginning', () => {
    const runs = taken();
    expect(runs.type('  ')).toBeUndefined();
    runs.take();
    expect(runs.address).toBeUndefined();
    const others = taken();
    others.reset();
    expect([others.address, others.sent, others.probe()]).toEqual([undefined, [], undefined]);
  });
});

describe('a run', () => {
  test('sent nothing before the first', () => expect(new Runs().sent).toEqual([]));

  test('asks the address, and everything that it sends is told', async () => {
    const runs = taken();
    const { found } = await ended(runs.probe());
    expect(found).toContain('probe-greeting');
    expect(runs.sent).toContainEqual({ kind: 'socket', text: 'ws://127.0.0.1:18789/' });
    const before = runs.sent.length;
    runs.probe();
    expect([before > 0, runs.sent]).toEqual([true, []]);
  });

  test('as a device needs an address and a secret', () => {
    expect([taken().device(undefined, PROBED), new Runs().device(SECRET, PROBED)]).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('as a device sends the secret, and tells what it sent without it', async () => {
    const runs = taken();
    const { sent } = await ended(runs.device(SECRET, PROBED));
    expect(sent.join('\n')).toContain(SECRET.value);
    expect(JSON.stringify(runs.sent)).not.toContain(SECRET.value);
    expect(runs.sent.map(({ kind }) => kind)).toContain('frame');
  });

  test.each([
    ['as it was sent', SECRET.value],
    ['split', `${SECRET.value.slice(0, 9)} ${SECRET.value.slice(9)}`],
    ['backwards', [...SECRET.value].reverse().join('')],
  ])('as a device tells nothing of a secret that the gateway sends back %s', async (_, back) => {
    const effects = fakeEffects([{ events: [greeting(), refusal('device', `no ${back}`)] }], {
      makeDevice: makeDeviceKey,
    });
    const found: Finding[] = [];
    const listener = { progress: () => undefined, found: (finding: Finding) => found.push(finding) };
    await taken().device(SECRET, PROBED)?.(effects, listener, new AbortController().signal);
    expect(found.map(({ values }) => values)).toEqual([{ reason: '‹secret›' }]);
  });
});

test('one key asks as long as the page is open, so that a gateway renews its request', async () => {
  const runs = taken();
  const ids: unknown[] = [];
  for (let press = 0; press < 2; press += 1) {
    const { sent } = await ended(runs.device(SECRET, PROBED));
    ids.push(JSON.parse(sent[0] ?? '').params.device.id);
  }
  expect(ids[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(ids[1]).toBe(ids[0]);
});
