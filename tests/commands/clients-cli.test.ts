import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { selfSigned } from '../support/certificate.ts';
import { COMMANDS, fill } from '../support/commands.ts';
import { openFront } from '../support/front.ts';
import { startGateway } from '../support/gateway.ts';
import { PROXY } from '../support/outside.ts';
import { OUTSIDE } from '../support/outside-address.ts';
import { RUN_ON } from '../support/releases.ts';
import { newHome, openShell } from '../support/shell.ts';

/** A machine with much else to do takes longer for an answer than a command waits of itself. */
const PATIENT = '--timeout 120000';
const LIST = `openclaw devices list ${PATIENT}`;

const shown = (id: string, values: Readonly<Record<string, string>> = {}): string =>
  fill(COMMANDS[id]?.run ?? '', values);

/** Another computer with the command line of a release, and a certificate it trusts. */
function openComputer(release: (typeof RUN_ON)[number], trusted = '') {
  const at = newHome({ plugins: { enabled: false } });
  writeFileSync(join(at.home, 'trusted.pem'), trusted);
  const shell = openShell(release, at);
  return {
    run: async (line: string) => {
      const { code, stdout, stderr } = await shell.run(`NODE_EXTRA_CA_CERTS=~/trusted.pem ${line}`);
      return { code, said: `${stdout}\n${stderr}` };
    },
    leave: () => {
      shell.close();
      rmSync(at.home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

// content/en/guide/command-line-elsewhere.mdx
describe.runIf(OUTSIDE).each(RUN_ON)('%s', (release) => {
  test('straight to the gateway, the command line is approved once, if it has a key', {
    timeout: 600_000,
  }, async () => {
    const gateway = await startGateway({ release, config: { trustedProxies: [PROXY] } });
    const certificate = selfSigned(`${OUTSIDE}`);
    const front = await openFront(gateway, { from: '203.0.113.7', certificate });
    const computer = openComputer(release, certificate.cert);
    const url = `wss://${OUTSIDE}:${front.port}`;
    try {
      expect((await computer.run(`${LIST} --url ${url}`)).said).toContain(
        'gateway url override requires explicit credentials',
      );
      await computer.run(shown('remote-mode'));
      await computer.run(shown('remote-url', { 'your-host': `${OUTSIDE}:${front.port}` }));
      expect((await computer.run(LIST)).said).toMatch(/gateway token missing|requires credentials/);
      await computer.run(shown('remote-token', { token: gateway.token }));
      const asked = await computer.run(LIST);
      // the newer one comes without its key as long as it has none, so there is nothing to approve
      if (release !== '2026.4.26') {
        expect(asked.said).toContain('missing scope: operator.pairing');
        return expect((await gateway.devices()).pending).toEqual([]);
      }
      const [, requestId = ''] = /pairing required[\s\S]*?requestId: ([0-9a-f-]{36})/.exec(asked.said) ?? [];
      expect(requestId, asked.said).not.toBe('');
      expect(await gateway.cli('devices', 'approve', requestId, ...PATIENT.split(' '))).toMatchObject({
        stdout: expect.stringMatching(/^Approved /),
      });
      expect(await computer.run(LIST)).toEqual({ code: 0, said: expect.any(String) });
    } finally {
      computer.leave();
      front.close();
      await gateway.stop();
    }
  });

  test('through a tunnel it is let in unasked', { timeout: 600_000 }, async () => {
    const gateway = await startGateway({ release });
    const tunnel = await openFront(gateway);
    const computer = openComputer(release);
    try {
      await computer.run(shown('remote-mode'));
      await computer.run(shown('remote-url-tunnel').replace('18789', String(tunnel.port)));
      await computer.run(shown('remote-token', { token: gateway.token }));
      expect(await computer.run(LIST)).toEqual({ code: 0, said: expect.any(String) });
    } finally {
      computer.leave();
      tunnel.close();
      await gateway.stop();
    }
  });
});
