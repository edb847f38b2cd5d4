import { expect, test } from 'vitest';
import { startGateway } from '../support/gateway.ts';

interface Request {
  readonly requestId: string;
  readonly clientId: string;
  readonly isRepair: boolean;
}

// content/en/guide/inside-the-gateway.mdx; of the releases that are run, the one with the fault
test('2026.3.31: an agent cannot start another until the command line’s own request is approved', {
  timeout: 600_000,
}, async () => {
  const gateway = await startGateway({
    release: '2026.3.31',
    config: { tools: { allow: ['sessions_spawn'] } },
  });
  const spawns = async (): Promise<string> => {
    const answer = await fetch(`http://127.0.0.1:${gateway.port}/tools/invoke`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${gateway.token}` },
      body: JSON.stringify({ tool: 'sessions_spawn', args: { task: 'Say hello.' } }),
    });
    return answer.text();
  };
  const waiting = async (): Promise<readonly Request[]> => {
    const { stdout } = await gateway.cli('devices', 'list', '--json');
    return (JSON.parse(stdout.slice(stdout.indexOf('{'))) as { pending: readonly Request[] }).pending;
  };
  try {
    // pairs the command line for reading, and the agent's tools come with the same key
    await gateway.cli('gateway', 'status');
    expect(await spawns()).toContain('gateway closed (1008): pairing required');
    const [own, ...others] = await waiting();
    expect([own, others]).toMatchObject([{ clientId: 'cli', isRepair: true }, []]);
    expect(await gateway.cli('devices', 'approve', own?.requestId ?? '')).toMatchObject({ code: 0 });
    // there is no model to speak to here: what it says now is another matter
    expect(await spawns()).not.toContain('pairing required');
  } finally {
    await gateway.stop();
  }
});
