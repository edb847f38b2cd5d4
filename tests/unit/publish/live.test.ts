import { afterEach, expect, test, vi } from 'vitest';
import { checkLive } from '../../../src/publish/live/check.ts';
import { forbidden } from '../../../src/publish/live/headers.ts';

const BASE = 'https://pairing.example/';

afterEach(() => vi.unstubAllGlobals());

const under = (policy: string): readonly string[] =>
  forbidden({ url: BASE, status: 200, text: '', headers: new Headers({ 'Permissions-Policy': policy }) });

test.each([
  ['camera=(), local-network=()', 'local-network'],
  ['loopback-network=("https://other.example")', 'loopback-network'],
  ['local-network-access=none', 'local-network-access'],
])('%s forbids %s', (policy, ability) => {
  expect(under(policy)).toEqual([`Permissions-Policy forbids ${ability}: the check will not work`]);
});

test.each([
  '',
  'camera=()',
  'local-network=(self)',
  'loopback-network=*',
  'local-network=(self "https://a.example")',
])('"%s" lets the check work', (policy) => {
  expect(under(policy)).toEqual([]);
});

/** What the check says of plain http, where the ports of a test are not at hand. */
async function ofPlainHttp(answer: () => Response): Promise<readonly string[] | undefined> {
  vi.stubGlobal('fetch', async (url: string) => (url.startsWith('http:') ? answer() : new Response('')));
  return (await checkLive(BASE)).find(({ what }) => what === 'plain http')?.faults;
}

test('plain http must lead to https', async () => {
  const leads = (location: string) => () => new Response('', { status: 301, headers: { location } });
  expect(await ofPlainHttp(leads(BASE))).toEqual([]);
  expect(await ofPlainHttp(() => new Response(''))).toEqual(['does not lead to https']);
  expect(await ofPlainHttp(leads('https://other.example/'))).toEqual(['does not lead to https']);
});
