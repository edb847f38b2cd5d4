import { describe, expect, test } from 'vitest';
import type { FindingCode } from '../../../src/evidence/finding.ts';
import { CONTAINERS, isSetup, SETUPS, type Setup, setupFrom, toldBy } from '../../../src/fix/setup.ts';
import { found } from '../diagnosis/findings.ts';

/** The nearest to the gateway first: a prompt inside a container says more than the machine around it. */
const TOLD: readonly (readonly [Setup, readonly FindingCode[]])[] = [
  ['compose', ['setup-compose']],
  ['kubernetes', ['setup-kubernetes']],
  ['podman', ['setup-podman']],
  ['inside', ['setup-in-container']],
  ['docker', ['setup-docker']],
  ['hosted', ['setup-home-assistant', 'setup-umbrel', 'setup-coolify', 'setup-railway']],
  ['hosted', ['setup-render', 'setup-hostinger', 'setup-pinokio']],
  ['docker', ['setup-unraid', 'setup-truenas', 'setup-synology']],
  ['wsl', ['setup-wsl']],
  ['termux', ['setup-termux']],
  ['compose', ['answered-runtime-docker']],
  ['kubernetes', ['answered-runtime-kubernetes']],
  ['wsl', ['answered-runtime-wsl']],
  ['hosted', ['answered-runtime-hosted-template']],
  ['source', ['setup-source']],
  ['npx', ['setup-npx']],
  ['host', ['setup-lxc', 'setup-macos', 'setup-systemd-user', 'setup-systemd-system']],
  ['host', ['answered-runtime-host']],
  ['compose', ['log-remote-container']],
  ['windows', ['setup-windows']],
  ['vps', ['setup-ssh', 'answered-place-internet']],
];
const all = TOLD.flatMap(([setup, codes]) => codes.map((code) => [code, setup] as const));

test.each(all)('%s tells %s', (code, setup) => {
  expect(setupFrom(found(code))).toBe(setup);
  expect(toldBy(found('close-1008', code))?.code).toBe(code);
});

test.each(all.slice(1).map(([code], at) => [all[at]?.[0] ?? code, code] as const))(
  '%s counts before %s, in whatever order they are found',
  (nearer, farther) => {
    expect(toldBy(found(farther, nearer))?.code).toBe(nearer);
  },
);

describe('nothing that tells', () => {
  test('is the machine itself, and nobody said so', () => {
    expect(setupFrom(found('close-1008'))).toBe('host');
    expect(toldBy(found('close-1008'))).toBeUndefined();
  });
});

test('only what is on the list is a set-up', () => {
  expect([...SETUPS, 'toaster', '', undefined, 0].filter(isSetup)).toEqual([...SETUPS]);
});

test('a container’s commands run in a network of their own', () => {
  expect(CONTAINERS).toEqual(['compose', 'docker', 'podman', 'kubernetes', 'inside']);
});

test('the set-up comes from answers and the log, else it is the machine itself', () => {
  expect(setupFrom([])).toBe('host');
  expect(setupFrom([{ code: 'answered-runtime-kubernetes', source: 'answer' }])).toBe('kubernetes');
  expect(setupFrom([{ code: 'log-remote-container', source: 'paste' }])).toBe('compose');
});
