import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../../../tools/programs/find.ts';
import { selfSigned } from '../certificate.ts';
import { untilListens } from '../listens.ts';
import { freePort } from '../ports.ts';
import type { Target } from '../targets.ts';

export const PROXIES = ['nginx', 'caddy', 'haproxy'] as const;

export type ProxyName = (typeof PROXIES)[number];

/** Where a proxy listens and where its own files are. */
export interface Place {
  readonly port: number;
  /** A folder of its own; `cert.pem`, `key.pem` and `both.pem` (self-signed) are in it. */
  readonly folder: string;
}

/** How each program is told to run in the foreground with a configuration file of ours. */
const ARGUMENTS = {
  nginx: (file, { folder }) => ['-p', folder, '-c', file],
  caddy: (file) => ['run', '--adapter', 'caddyfile', '--config', file],
  haproxy: (file) => ['-db', '-f', file],
  apache2: (file, { folder }) => ['-X', '-d', folder, '-f', file],
  squid: (file) => ['-N', '-f', file],
  varnishd: (file, { folder, port }) => [
    ...['-F', '-j', 'none', '-n', `${folder}/varnish`],
    ...['-a', `127.0.0.1:${port}`, '-s', 'malloc,16m', '-f', file],
  ],
  stunnel4: (file) => [file],
  // it reads no file: ours holds its two ends, one a line
  socat: (file) => readFileSync(file, 'utf8').trim().split('\n'),
  sshd: (file) => ['-D', '-e', '-f', file],
  ssh: (file) => ['-N', '-F', file, 'gateway'],
} as const satisfies Record<string, (file: string, place: Place) => readonly string[]>;

/** Programs that may stand between somebody and a gateway. */
export type ProgramName = keyof typeof ARGUMENTS;

/** What a proxy may be told beside its configuration. */
export interface ProxyOptions {
  /** The port to listen on; a free one unless told. */
  readonly port?: number;
  /** Variables for it, beside PATH and HOME. */
  readonly environment?: (place: Place) => Readonly<Record<string, string>>;
}

/** Tells whether this machine has the program. */
export const hasProxy = (name: ProgramName): boolean => findProgram(name) !== undefined;

/**
 * Starts a real proxy with a configuration of ours and waits until it listens. Nothing of the machine's own
 * proxy is read or written.
 *
 * @param configuration writes the configuration for the place it gets
 * @throws when there is no such proxy, or it does not take the configuration, with its message
 */
export async function startProxy(
  name: ProgramName,
  configuration: (place: Place) => string,
  options: ProxyOptions = {},
): Promise<Target & { readonly port: number }> {
  const program = findProgram(name);
  if (!program) throw new Error(`There is no ${name} on this machine`);
  const folder = mkdtempSync(join(tmpdir(), `pairing-${name}-`));
  const port = options.port ?? (await freePort());
  mkdirSync(join(folder, 'logs'));
  const { key, cert } = selfSigned();
  writeFileSync(join(folder, 'key.pem'), key);
  writeFileSync(join(folder, 'cert.pem'), cert);
  writeFileSync(join(folder, 'both.pem'), cert + key);
  const file = join(folder, 'configuration');
  writeFileSync(file, configuration({ port, folder }));

  // Caddy keeps its own state where HOME says
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, ...options.environment?.({ port, folder }) };
  const child = spawn(program, ARGUMENTS[name](file, { folder, port }), {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  const stop = async (): Promise<void> => {
    const gone = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
    kill();
    await gone;
    process.off('exit', kill);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await untilListens(port, child);
  } catch (cause) {
    await stop();
    throw new Error(`${name} did not start:\n${said}`, { cause });
  }
  return { address: `127.0.0.1:${port}`, port, stop };
}
