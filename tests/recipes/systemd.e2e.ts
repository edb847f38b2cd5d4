import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { findProgram } from '../../tools/programs/find.ts';
import { recipe } from '../support/recipes.ts';

const program = findProgram('systemd-analyze');
const SERVICE = '[Service]\nExecStart=/bin/true\nEnvironment=OPENCLAW_GATEWAY_TOKEN=an-old-one\n';

/** Lets systemd read a drop-in beside a service, as a user's service manager does. */
function verify(dropIn: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'pairing-systemd-'));
  const service = join(folder, 'openclaw-gateway.service');
  mkdirSync(`${service}.d`);
  writeFileSync(service, SERVICE);
  writeFileSync(join(`${service}.d`, 'token.conf'), dropIn);
  const env = { ...process.env, XDG_RUNTIME_DIR: folder };
  const { status, stderr } = spawnSync(program ?? '', ['verify', '--user', service], {
    env,
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true, force: true });
  return `${status} ${stderr.replaceAll(folder, '')}`.trim();
}

test('systemd understands systemd-token.conf', () => {
  test.skip(!program, 'there is no systemd-analyze');
  expect(verify(recipe('systemd-token.conf'))).toBe('0');
  // it does say so when it does not
  expect(verify('[Service]\nForgetEnvironment=OPENCLAW_GATEWAY_TOKEN\n')).toContain('Unknown key');
});
