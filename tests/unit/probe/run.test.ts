import { expect, test } from 'vitest';
import type { Finding } from '../../../src/evidence/finding.ts';
import { parseAddress } from '../../../src/probe/address.ts';
import type { Effects } from '../../../src/probe/effects.ts';
import { probe } from '../../../src/probe/run.ts';
import type { Progress } from '../../../src/probe/steps.ts';
import { fakeEffects, greeting, refusal, type Script } from '../../support/fake-effects.ts';

// what real gateways do is tested on real ones; here is what cannot be provoked on them at will

async function run(effects: Effects, signal = new AbortController().signal) {
  const address = parseAddress('127.0.0.1:18789');
  if (!address.ok) throw new Error(address.problem);
  const found: Finding[] = [];
  const steps: Progress[] = [];
  await probe(address, effects, { found: (f) => found.push(f), progress: (p) => steps.push(p) }, signal);
  return { codes: found.map(({ code }) => code), found, steps };
}

const open = { type: 'open' } as const;
const gateway = (answers: Script['answers']): Script => ({
  events: [open, greeting()],
  ...(answers && { answers }),
});

test('a gateway that is starting is not blamed for anything else', async () => {
  const starting = gateway(() => [
    refusal('version', 'gateway starting; retry shortly', { reason: 'startup-sidecars' }),
  ]);
  const { codes } = await run(fakeEffects([starting, starting]));
  expect(codes).toEqual(['probe-greeting', 'probe-gateway-starting']);
});

test('a refusal at origin names origin', async () => {
  const effects = fakeEffects([
    gateway(() => [refusal('version', 'protocol mismatch', { expectedProtocol: 4 })]),
    gateway(() => [refusal('anonymous', 'origin not allowed', { code: 'CONTROL_UI_ORIGIN_NOT_ALLOWED' })]),
  ]);
  const { codes } = await run(effects);
  expect(codes).toEqual(['probe-greeting', 'probe-protocol-answered', 'probe-origin-refused']);
});

test('no frame that is sent carries a credential or a device', async () => {
  const effects = fakeEffects([
    gateway(() => [refusal('version', 'protocol mismatch', { expectedProtocol: 3 })]),
    gateway(() => [refusal('anonymous', 'device identity required')]),
  ]);
  await run(effects);
  expect(effects.sent).toHaveLength(2);
  for (const frame of effects.sent) expect(frame).not.toMatch(/auth|device|token|password/);
});

test('a gateway clock that is off by more than two minutes is said', async () => {
  const late: Script = { events: [open, greeting(1_000_000 - 300_000)], answers: () => [] };
  const { found } = await run(fakeEffects([late, late]));
  expect(found.find(({ code }) => code === 'probe-clock-skew')?.values).toEqual({ seconds: '300' });
});

test('another first frame is no gateway', async () => {
  const chat: Script = { events: [open, { type: 'frame', text: 'welcome' }] };
  expect((await run(fakeEffects([chat]))).codes).toEqual(['probe-websocket-other']);
});

test('a greeting with deep or huge JSON is no greeting', async () => {
  const deep: Script = { events: [open, { type: 'frame', text: '['.repeat(60_000) }] };
  expect((await run(fakeEffects([deep]))).codes).toEqual(['probe-websocket-other']);
});

test('a flood after the greeting ends the conversation', async () => {
  const flood: Script = { events: [open, greeting(), ...Array.from({ length: 50 }, () => greeting())] };
  const { codes } = await run(fakeEffects([flood, flood]));
  expect(codes).toEqual(['probe-greeting', 'probe-protocol-silent', 'probe-anonymous-other']);
});

test('a constructor that throws is the browser, not the gateway', async () => {
  expect((await run(fakeEffects([{ throws: true }]))).codes).toEqual(['probe-mixed-content']);
});

test('an abort ends the run without a finding', async () => {
  const stop = new AbortController();
  const effects = fakeEffects([{ events: [] }], {
    after: (_ms, signal) =>
      new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true })),
  });
  const running = run(effects, stop.signal);
  stop.abort();
  expect((await running).codes).toEqual([]);
});

test('while the browser may ask the user, the step says so, and then goes on', async () => {
  const page = { secureContext: true, https: true, local: false, file: false, timesConnections: false };
  const reached = { page, reach: () => Promise.resolve(true) };
  const effects = fakeEffects([{ events: [open] }], {
    ...reached,
    permission: () => Promise.resolve('prompt'),
  });
  const states = (await run(effects)).steps.filter(({ step }) => step === 'socket').map(({ state }) => state);
  expect(states).toEqual(['asking', 'running', 'done']);
  const allowed = fakeEffects([{ events: [open] }], reached);
  expect((await run(allowed)).steps.map(({ state }) => state)).not.toContain('asking');
});
