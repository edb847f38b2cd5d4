import { rmSync } from 'node:fs';
import { addressKind } from '../../src/evidence/address-kind.ts';
import { parsePaste } from '../../src/evidence/parse.ts';
import { fallbackFor } from '../../src/fix/fallbacks.ts';
import { readChallenge } from '../../src/gateway/frames.ts';
import { findProgram } from '../../tools/programs/find.ts';
import { talk } from '../support/client.ts';
import { COMMANDS, fill } from '../support/commands.ts';
import { newDevice } from '../support/device.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { protocolOf } from '../support/outside.ts';
import { OUTSIDE } from '../support/outside-address.ts';
import { freePort } from '../support/ports.ts';
import { NEWEST, RUN_ON } from '../support/releases.ts';
import { homeAt, newHome, openShell, type Shell } from '../support/shell.ts';
import { silentTcp } from '../support/targets.ts';
import { expect, test } from '../support/test.ts';

/** A start takes up to 40 s, and a dozen commands 2 to 30 s each. */
test.setTimeout(480_000);
test.skip(!OUTSIDE, 'this machine has no address but its own');

/** Since then a command speaks of scopes of its own accord. */
const TELLS_SCOPES = '2026.8';

/** A device asks to be approved from an address that is not local, and waits. */
async function knock(gateway: Gateway, url: string): Promise<void> {
  const device = newDevice();
  const reply = (frame: string): string | undefined => {
    const greeting = readChallenge(frame);
    return greeting && device.connect(greeting.nonce, gateway.token, protocolOf(gateway.release));
  };
  await talk(url, reply, url.replace(/^ws/, 'http'));
}

/** Tells where the troubleshooter leads with what a line prints. */
async function leads(shell: Shell, line: string): Promise<string> {
  const { stdout, stderr } = await shell.run(line);
  return fallbackFor(parsePaste(`${stdout}\n${stderr}`).findings.map(({ code }) => code));
}

for (const release of RUN_ON) {
  test(`${release}: what the real command line says instead is read, and the way round works`, async () => {
    const port = await freePort();
    const outside = `ws://${OUTSIDE}:${port}`;
    const allowedOrigins = [outside.replace(/^ws/, 'http')];
    const gateway = await startGateway({
      release,
      bind: 'lan',
      port,
      config: { controlUi: { allowedOrigins } },
    });
    const shell = openShell(release, homeAt(gateway.home));
    const says = (line: string): Promise<string> => leads(shell, line);
    /** A command of the site, as the page fills it. */
    const shown = (id: string, values: Record<string, string> = {}): string =>
      fill(COMMANDS[id]?.run ?? '', { port: String(port), token: gateway.token, ...values });

    expect(await says('openclaw devices approve --latest')).toBe('cli-nothing-pending');
    const unknown = { requestId: '0b1c9c8e-1111-4222-8333-444455556666' };
    expect(await says(shown('devices-approve', unknown))).toBe('cli-unknown-request');
    await knock(gateway, outside);
    expect(await says('openclaw devices approve --latest')).toBe('cli-preview-only');
    expect(await says(shown('devices-list-direct', { token: 'a-wrong-token' }))).toBe('token');
    expect(await says(`openclaw devices list --url ws://127.0.0.1:${port}`)).toBe(
      'cli-url-needs-credentials',
    );
    // by a private address the command line is a device of its own; by a public one it refuses of itself
    expect(await says(`openclaw devices list --url ${outside} --token ${gateway.token}`)).toBe(
      addressKind(`${OUTSIDE}`) === 'public' ? 'cli-plaintext-refused' : 'pairing',
    );
    expect(await says('openclaw config get gateway.auth.token')).toBe('cli-token-redacted');
    expect(await says('openclaw devices list --frobnicate')).toBe('cli-old-command');
    expect(await says('no-such-openclaw devices list')).toBe('cli-not-found');
    if (release >= TELLS_SCOPES) expect(await says('openclaw gateway probe')).toBe('said-missing-scope');

    // the way round of the last refusals: straight to loopback, with the token
    expect(await says(shown('devices-list-direct'))).toBe('fine');
    const [waiting = ''] = (await gateway.devices()).pending;
    const requestId = waiting.split(' ')[0] ?? '';
    expect(await says(shown('devices-approve-direct', { requestId }))).toBe('fine');
    shell.close();
    await gateway.stop();
  });

  test(`${release}: no gateway, and one that does not answer, are told apart`, async () => {
    const silent = await silentTcp();
    const ports = { unreachable: await freePort(), timeout: Number(silent.address.split(':')[1]) };
    const ask = async ([way, port]: readonly [string, number]): Promise<void> => {
      const at = newHome({ gateway: { mode: 'local', port, auth: { mode: 'token', token: 'x' } } });
      const shell = openShell(release, at);
      expect.soft(await leads(shell, 'openclaw devices list')).toBe(way);
      shell.close();
      rmSync(at.home, { recursive: true, force: true });
    };
    // beside each other: one of them only waits
    await Promise.all(Object.entries(ports).map(ask));
    await silent.stop();
  });
}

test('Docker without a daemon, and without compose, is told apart', async () => {
  test.skip(!findProgram('docker'), 'there is no docker');
  const at = newHome({});
  const shell = openShell(NEWEST, at);
  const env = 'DOCKER_HOST=unix:///nowhere/docker.sock DOCKER_CONFIG=/nowhere';
  expect(await leads(shell, `${env} docker exec nobody openclaw devices list`)).toBe('cli-docker-down');
  const { stdout } = await shell.run(`${env} docker info --format '{{json .ClientInfo.Plugins}}'`);
  if (!stdout.includes('"compose"'))
    expect(await leads(shell, `${env} ${fill(COMMANDS['compose-devices-list']?.run ?? '', {})}`)).toBe(
      'cli-no-compose',
    );
  shell.close();
  rmSync(at.home, { recursive: true, force: true });
});
