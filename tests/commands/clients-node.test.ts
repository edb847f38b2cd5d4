import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openFront } from '../support/front.ts';
import { startGateway } from '../support/gateway.ts';
import { PROXY, protocolOf } from '../support/outside.ts';
import { connect } from '../support/program.ts';
import { RUN_ON } from '../support/releases.ts';
import { newHome } from '../support/shell.ts';
import { startNode } from './node-host.ts';

interface Request {
  readonly requestId: string;
  readonly role?: string;
  readonly commands?: readonly string[];
}

/** What a command printed as JSON, after what it may have said before. */
const jsonIn = <T>(stdout: string): T => JSON.parse(stdout.slice(stdout.search(/[[{]/))) as T;

/** Who hears of everything that waits: a program of the gateway's own machine with the rights for it. */
const OWNER = {
  client: { id: 'gateway-client', mode: 'backend', version: '1.0', platform: 'linux' },
  scopes: ['operator.pairing', 'operator.admin'],
};

// content/en/guide/node.mdx
test.each(RUN_ON)('%s: a node is approved twice, in two lists', { timeout: 600_000 }, async (release) => {
  const gateway = await startGateway({ release, config: { trustedProxies: [PROXY] } });
  const front = await openFront(gateway, { from: '203.0.113.7' });
  const at = newHome({ plugins: { enabled: false } });
  const auth = { token: gateway.token };
  const owner = await connect(gateway.url, { protocol: protocolOf(release), params: { auth, ...OWNER } });
  // a machine with much else to do takes longer for an answer than a command waits of itself
  const cli = (...command: readonly string[]) => gateway.cli(...command, '--timeout', '120000');
  const which = ['nodes', 'invoke', '--command', 'system.which', '--params', '{"bins":["sh"]}', '--node'];
  try {
    const without = startNode(release, at, front.port);
    await without.says(/unauthorized: gateway token missing/);
    await without.stop();

    const waiting = startNode(release, at, front.port, gateway.token);
    await waiting.says(/closed \(1008\): pairing required: device is not approved yet/);
    expect(await cli('nodes', 'pending')).toMatchObject({
      stdout: expect.stringContaining('No pending pairing requests'),
    });
    const devices = jsonIn<{ pending: readonly Request[] }>((await cli('devices', 'list', '--json')).stdout);
    const device = devices.pending.find(({ role }) => role === 'node')?.requestId ?? '';
    const wrongList = await cli('nodes', 'approve', device);
    expect(`${wrongList.stdout}${wrongList.stderr}`).toMatch(/unknown (?:node pairing )?requestId/i);
    expect(await cli('devices', 'approve', device)).toMatchObject({
      stdout: expect.stringMatching(/^Approved /),
    });
    // it does not come again by itself
    await waiting.stop();

    const asked = owner.hears('node.pair.requested');
    const admitted = startNode(release, at, front.port, gateway.token);
    await asked;
    const [node] = jsonIn<readonly (Request & { nodeId: string })[]>(
      (await cli('nodes', 'pending', '--json')).stdout,
    );
    expect(node?.commands).toContain('system.run');
    const other = await cli('devices', 'approve', node?.requestId ?? '');
    expect(`${other.stdout}${other.stderr}`).toMatch(/unknown requestId|No pending device request matches/);
    // 2026.4.26 does what its documentation says it does not: it takes commands before they are approved
    const early = await cli(...which, node?.nodeId ?? '');
    expect(early.code, early.stderr).toBe(release === '2026.4.26' ? 0 : 1);
    expect(await cli('nodes', 'approve', node?.requestId ?? '')).toMatchObject({ code: 0 });
    expect(await cli(...which, node?.nodeId ?? '')).toMatchObject({
      stdout: expect.stringMatching(/"sh": "\/[^"]*sh"/),
    });
    await admitted.stop();
  } finally {
    owner.close();
    front.close();
    await gateway.stop();
    rmSync(at.home, { recursive: true, force: true, maxRetries: 5 });
  }
});
