import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../../scripts/browsers.mjs';
import { freePort } from './ports.ts';
import type { Target } from './targets.ts';

/** The nginx of this machine, if it has one. */
export const NGINX = findProgram('nginx');

// one process, one folder: nothing of the machine's own nginx is read or written
const configuration = (folder: string, port: number, location: string): string => `
daemon off;
master_process off;
pid ${folder}/nginx.pid;
error_log stderr notice;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${port};
    location / { ${location} }
  }
}
`;

/**
 * Starts an nginx of our own on loopback and waits until it listens.
 *
 * @param location what stands inside `location / { … }`
 * @throws when there is no nginx, or it does not take the configuration, with its message
 */
export async function startNginx(location: string): Promise<Target> {
  if (!NGINX) throw new Error('There is no nginx on this machine');
  const folder = mkdtempSync(join(tmpdir(), 'pairing-nginx-'));
  const port = await freePort();
  const file = join(folder, 'nginx.conf');
  mkdirSync(join(folder, 'logs'));
  writeFileSync(file, configuration(folder, port, location));
  const child = spawn(NGINX, ['-p', folder, '-c', file], { stdio: ['ignore', 'ignore', 'pipe'] });
  const exit = once(child, 'exit');
  const stop = async (): Promise<void> => {
    if (child.exitCode === null) child.kill('SIGTERM');
    await exit;
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', () => child.kill('SIGKILL'));

  let said = '';
  const listens = new Promise<void>((resolve) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      // said after the ports are open
      if (/using the "\w+" event method/.test(said)) resolve();
    });
  });
  await Promise.race([listens, exit]);
  if (child.exitCode !== null) throw new Error(`nginx did not start:\n${said}`);
  return { address: `127.0.0.1:${port}`, stop };
}

/** nginx as many set it up at first: HTTP gets through to the gateway, the upgrade does not. */
export function nginxWithoutUpgrade(gatewayPort: number): Promise<Target> {
  return startNginx(`proxy_pass http://127.0.0.1:${gatewayPort}; proxy_http_version 1.1;`);
}
