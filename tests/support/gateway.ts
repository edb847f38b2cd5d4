import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { commandLine } from './command-line.ts';
import { type Devices, parseDevices } from './devices.ts';
import { freePort } from './ports.ts';
import type { Ran } from './ran.ts';
import { untilReady } from './ready.ts';
import { entryOf, NEWEST } from './releases.ts';

/** The token of every gateway of the tests, and of those that were recorded. */
export const RIGHT_TOKEN = 'the-right-token';

export interface GatewayOptions {
  readonly release?: string;
  readonly bind?: 'loopback' | 'lan';
  readonly token?: string;
  /** Further keys of `gateway` in openclaw.json; they replace ours. */
  readonly config?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly port?: number;
  /** Start on this home folder, as a restart does; without it a fresh one, removed by `stop`. */
  readonly home?: string;
  /** Further top-level keys of openclaw.json, such as `channels`; they replace ours. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Leave the configuration of that home as commands have made it. */
  readonly configured?: boolean;
  /** What every command line begins with, as `ip netns exec NAME` for a gateway in a network of its own. */
  readonly within?: readonly string[];
  /** How to wait for it where this process cannot reach it itself. */
  readonly ready?: (port: number, child: ChildProcess) => Promise<void>;
}

export interface Gateway {
  readonly release: string;
  readonly port: number;
  /** `ws://127.0.0.1:PORT/` */
  readonly url: string;
  readonly token: string;
  readonly home: string;
  readonly stateDir: string;
  /** Runs `openclaw …` on the gateway's own machine, as its owner; 2 to 5 s each. */
  cli(...args: readonly string[]): Promise<Ran>;
  /** `openclaw devices list --json`: who is pending and who is paired. */
  devices(): Promise<Devices>;
  /** Everything the gateway printed so far. */
  logs(): string;
  /** Ends it and removes its folder, unless the folder was given. */
  stop(): Promise<void>;
}

/** Gathers what a child prints. */
function listenTo(child: ChildProcess): { stdout: string; stderr: string } {
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream]?.setEncoding('utf8').on('data', (text: string) => {
      said[stream] += text;
    });
  return said;
}

/** Ends a gateway with the helper processes of its group, however it goes. */
async function end(child: ChildProcess): Promise<void> {
  const { pid } = child;
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const late = setTimeout(() => process.kill(-pid, 'SIGKILL'), 15_000);
  await gone;
  clearTimeout(late);
}

/**
 * Starts a real gateway in a home of its own and waits until it lets clients in (15 to 30 s).
 *
 * @throws when it ends before that, with what it printed
 */
export async function startGateway(options: GatewayOptions = {}): Promise<Gateway> {
  const { release = NEWEST, bind = 'loopback', token = RIGHT_TOKEN } = options;
  const port = options.port ?? (await freePort());
  const home = options.home ?? mkdtempSync(join(tmpdir(), 'pairing-gateway-'));
  const stateDir = join(home, 'state');
  const configPath = join(home, 'openclaw.json');
  mkdirSync(stateDir, { recursive: true });
  const gateway = { mode: 'local', port, bind, auth: { mode: 'token', token }, ...options.config };
  const logging = { file: join(home, 'openclaw.log') };
  if (!options.configured)
    writeFileSync(
      configPath,
      JSON.stringify({ gateway, logging, plugins: { enabled: false }, ...options.settings }),
    );

  const entry = entryOf(release);
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    TMPDIR: process.env['TMPDIR'] ?? tmpdir(),
    OPENCLAW_STATE_DIR: stateDir,
    OPENCLAW_CONFIG_PATH: configPath,
    NODE_COMPILE_CACHE: resolve('.cache/node-compile'),
    NO_COLOR: '1',
    // up to 2026.4.26 it restarts for a new configuration as a process of its own, which nobody would end
    OPENCLAW_NO_RESPAWN: '1',
    // with them, 2026.4.26 fetches packages by npm once a client knocks, and answers nobody meanwhile
    OPENCLAW_DISABLE_BUNDLED_PLUGINS: '1',
    ...options.env,
  };
  const [program, before] = commandLine(...(options.within ?? []), process.execPath, entry);
  // once it is configured, the file says where it listens
  const listen = options.configured ? [] : ['--bind', bind];
  const args = ['gateway', 'run', '--allow-unconfigured', '--port', String(port), ...listen];
  const child = spawn(program, [...before, ...args], { env, detached: true });
  const said = listenTo(child);
  const dieWithUs = (): void => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  };
  process.once('exit', dieWithUs);
  const stop = async (): Promise<void> => {
    await end(child);
    process.off('exit', dieWithUs);
    if (!options.home) rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };

  const cli = async (...command: readonly string[]): Promise<Ran> => {
    const run = spawn(program, [...before, ...command], { env });
    const printed = listenTo(run);
    await once(run, 'close');
    return { code: run.exitCode, ...printed };
  };
  try {
    await (options.ready ?? untilReady)(port, child);
  } catch (cause) {
    await stop();
    throw new Error(`openclaw ${release} did not start:\n${said.stdout}\n${said.stderr}`, { cause });
  }
  return {
    release,
    port,
    url: `ws://127.0.0.1:${port}/`,
    token,
    home,
    stateDir,
    cli,
    devices: async () => parseDevices(await cli('devices', 'list', '--json')),
    logs: () => `${said.stdout}\n${said.stderr}`,
    stop,
  };
}
