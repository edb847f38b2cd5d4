import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { protocolOf } from '../support/outside.ts';
import { OUTSIDE } from '../support/outside-address.ts';
import { connect, type Program, type Reply } from '../support/program.ts';
import { RUN_ON } from '../support/releases.ts';
import { type Reachable, startReachable } from './reachable.ts';

/** What a program of somebody else sends, but for the protocol, which is the gateway's own. */
type Sends = Omit<Program, 'protocol'>;

const newKey = (): KeyObject => generateKeyPairSync('ed25519').privateKey;
const MINUTES = 60_000;

/** What the table of the page says of a program, and such a program. `auth` stands for the right token. */
const WRONG: Readonly<Record<string, (auth: { token: string }) => Sends & { protocol?: number }>> = {
  'device identity required': () => ({ params: { auth: undefined } }),
  "must have required property 'nonce'": (auth) => ({
    key: newKey(),
    params: { auth },
    wrong: { nonce: undefined },
  }),
  'device nonce mismatch': (auth) => ({ key: newKey(), params: { auth }, wrong: { nonce: 'made-up' } }),
  'device signature invalid': (auth) => ({ key: newKey(), params: { auth }, wrong: { signature: 'AAAA' } }),
  'device identity mismatch': (auth) => ({
    key: newKey(),
    params: { auth },
    wrong: { id: 'a'.repeat(64) },
  }),
  'device signature expired': (auth) => ({
    key: newKey(),
    params: { auth },
    wrong: { signedAt: Date.now() - 10 * MINUTES },
  }),
  'at /client/id': (auth) => ({ params: { auth, client: clientCalled('mission-control', 'ui') } }),
  'at /client/mode': (auth) => ({ params: { auth, client: clientCalled('cli', 'operator') } }),
  'unexpected property': (auth) => ({ params: { auth, ...{ nonce: 'in the wrong place' } } }),
  'protocol mismatch': (auth) => ({ protocol: 2, params: { auth } }),
  'origin not allowed': (auth) => ({ origin: 'https://panel.example.org', params: { auth } }),
  'pairing required': (auth) => ({ key: newKey(), params: { auth } }),
};

function clientCalled(id: string, mode: string) {
  return { id, mode, version: '1.0', platform: 'linux' };
}

test('every answer that the page lists is asked for here', () => {
  const page = readFileSync('content/en/guide/programs-over-the-api.mdx', 'utf8');
  const listed = [...page.matchAll(/<Says>([^<]*)<\/Says>/g)].map(([, says]) => says);
  expect(listed.sort()).toEqual([...Object.keys(WRONG), 'missing scope: operator.read'].sort());
});

// a machine with much else to do takes seconds for an answer
describe.runIf(OUTSIDE).each(RUN_ON)('%s', { timeout: 120_000 }, (release) => {
  let gateway: Reachable;
  const protocol = protocolOf(release);
  beforeAll(async () => {
    const pairing = { autoApproveCidrs: [`${OUTSIDE}/32`] };
    gateway = await startReachable(release, { nodes: { pairing }, tools: { allow: ['nodes'] } });
  }, 180_000);
  afterAll(() => gateway.stop());

  const auth = () => ({ token: gateway.token });
  const comes = (program: Sends, url = gateway.outside) => connect(url, { protocol, ...program });
  const answered = async (program: Sends, url?: string): Promise<Reply> => {
    const { hello, close } = await comes(program, url);
    close();
    return hello;
  };

  test.each(Object.keys(WRONG))('it answers: %s', async (says) => {
    const { ok, message } = await answered(WRONG[says]?.(auth()) ?? {});
    expect([ok, message]).toEqual([false, expect.stringContaining(says)]);
  });

  test.each(['outside', 'url'] as const)('by %s, the token without a key gives no rights', async (way) => {
    const program = await comes({ params: { auth: auth() } }, gateway[way]);
    expect([program.hello.ok, program.hello.scopes]).toEqual([true, []]);
    expect((await program.call('status')).message).toBe('missing scope: operator.read');
    program.close();
  });

  test('with a key it is approved once, and has what it asked for and no more', async () => {
    const key = newKey();
    const { details } = await answered({ key, params: { auth: auth() } });
    expect((await gateway.cli('devices', 'approve', String(details['requestId']))).code).toBe(0);

    const program = await comes({ key, params: { auth: auth() } });
    expect(program.hello.scopes).toEqual(['operator.read', 'operator.write']);
    expect((await program.call('status')).ok).toBe(true);
    program.close();
    const more = await answered({ key, params: { auth: auth(), scopes: ['operator.admin'] } });
    expect(more.details).toMatchObject({ code: 'PAIRING_REQUIRED', reason: 'scope-upgrade' });
  });

  test('with a key, on the gateway’s own machine, it is let in unasked', async () => {
    expect((await answered({ key: newKey(), params: { auth: auth() } }, gateway.url)).ok).toBe(true);
  });

  test('over HTTP the token is enough, also for a tool that calls the gateway itself', async () => {
    const ask = (headers: Readonly<Record<string, string>>) =>
      fetch(`${gateway.outside.replace('ws', 'http')}/tools/invoke`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ tool: 'nodes', args: { action: 'status' } }),
      });
    expect((await ask({})).status).toBe(401);
    expect(await (await ask({ authorization: `Bearer ${gateway.token}` })).json()).toMatchObject({
      ok: true,
    });
  });

  // content/en/guide/node.mdx
  test('autoApproveCidrs lets a node of that network in, with its commands off', async () => {
    const node = { role: 'node', scopes: [], commands: ['system.which'] };
    const client = clientCalled('node-host', 'node');
    const { ok } = await answered({ key: newKey(), params: { auth: auth(), ...node, client } });
    expect(ok).toBe(true);
    const { stdout } = await gateway.cli('nodes', 'pending', '--json');
    expect(JSON.parse(stdout.slice(stdout.indexOf('[')))).toMatchObject([{ commands: ['system.which'] }]);
  });
});
