import { afterEach, expect, test, vi } from 'vitest';

const found = vi.hoisted(() => ({ all: true }));
vi.mock('../../../tools/programs/find.ts', () => ({
  findProgram: (name: string) => (found.all && name !== 'apt-get' ? `/usr/bin/${name}` : undefined),
}));

// another test may have loaded it, with what really finds programs
vi.resetModules();
const { installPrograms } = await import('../../../tools/programs/install.ts');

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['a missing program is no failure: its tests say so', false, undefined, undefined],
  ['a missing program is a failure where all are required', false, '1', /there is no nginx, caddy here/],
  ['nothing is said where all are there', true, '1', undefined],
])('%s', async (_what, all, required, said) => {
  found.all = all;
  vi.stubEnv('REQUIRE_ALL', required);
  const installing = installPrograms(['nginx', 'caddy']);
  await (said ? expect(installing).rejects.toThrow(said) : expect(installing).resolves.toBeUndefined());
});
