import { rmSync } from 'node:fs';
import { addressKind } from '../../src/evidence/address-kind.ts';
import { read } from '../../src/evidence/read.ts';
import { readChallenge } from '../../src/gateway/frames.ts';
import { wayFor } from '../../src/troubleshooter/cure/ways.ts';
import { talk } from '../support/client.ts';
import { COMMANDS, fill } from '../support/commands.ts';
import { OUTSIDE } from '../support/control-ui.ts';
import { newDevice } from '../support/device.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { freePort } from '../support/ports.ts';
import { homeAt, newHome, openShell } from '../support/shell.ts';
import { expect, test } from '../support/test.ts';

/** A start takes up to 40 s, and ten commands 2 to 30 s each. */
test.setTimeout(480_000);

/** What 2026.9.6 speaks. */
const PROTOCOL = 4;

/** A device asks to be approved from an address that is not local, and waits. */
async function knock(gateway: Gateway, url: string): Promise<void> {
  const device = newDevice();
  await talk(
    url,
    (frame) => {
      const greeting = readChallenge(frame);
      return greeting && device.connect(greeting.nonce, gateway.token, PROTOCOL);
    },
    url.replace(/^ws/, 'http'),
  );
}

test('what the real command line says instead is read, and the way round works', async () => {
  test.skip(!OUTSIDE, 'this machine has no address but its own');
  const port = await freePort();
  const outside = `ws://${OUTSIDE}:${port}`;
  const gateway = await startGateway({
    bind: 'lan',
    port,
    config: { controlUi: { allowedOrigins: [outside.replace(/^ws/, 'http')] } },
  });
  const shell = openShell(gateway.release, homeAt(gateway.home));
  /** Runs a line and tells where the troubleshooter leads with what it printed. */
  const leads = async (line: string): Promise<string> => {
    const { stdout, stderr } = await shell.run(line);
    return wayFor(read(`${stdout}\n${stderr}`).findings.map(({ code }) => code));
  };
  /** A command of the site, as the page fills it. */
  const shown = (id: string, values: Record<string, string> = {}): string =>
    fill(COMMANDS[id]?.run ?? '', { port: String(port), token: gateway.token, ...values });

  expect(await leads('openclaw devices approve --latest')).toBe('cli-nothing-pending');
  expect(await leads(shown('devices-approve', { requestId: '0b1c9c8e-1111-4222-8333-444455556666' }))).toBe(
    'cli-unknown-request',
  );
  await knock(gateway, outside);
  expect(await leads('openclaw devices approve --latest')).toBe('cli-preview-only');
  expect(await leads(shown('devices-list-direct', { token: 'a-wrong-token' }))).toBe('token');
  expect(await leads(`openclaw devices list --url ws://127.0.0.1:${port}`)).toBe('cli-url-needs-credentials');
  // by a private address the command line is a device of its own; by a public one it refuses of itself
  expect(await leads(`openclaw devices list --url ${outside} --token ${gateway.token}`)).toBe(
    addressKind(`${OUTSIDE}`) === 'public' ? 'cli-plaintext-refused' : 'pairing',
  );
  expect(await leads('openclaw config get gateway.auth.token')).toBe('cli-token-redacted');
  expect(await leads('openclaw devices list --frobnicate')).toBe('cli-old-command');
  expect(await leads('no-such-openclaw devices list')).toBe('cli-not-found');

  // the way round of the last refusals: straight to loopback, with the token
  expect(await leads(shown('devices-list-direct'))).toBe('fine');
  const [waiting = ''] = (await gateway.devices()).pending;
  const requestId = waiting.split(' ')[0] ?? '';
  expect(await leads(shown('devices-approve-direct', { requestId }))).toBe('fine');

  // a home whose gateway does not run
  const idle = newHome({
    gateway: { mode: 'local', port: await freePort(), auth: { mode: 'token', token: 'x' } },
  });
  const alone = openShell(gateway.release, idle);
  const { stdout, stderr } = await alone.run('openclaw devices list');
  expect(wayFor(read(`${stdout}\n${stderr}`).findings.map(({ code }) => code))).toBe('unreachable');
  alone.close();
  rmSync(idle.home, { recursive: true, force: true });
  shell.close();
  await gateway.stop();
});
