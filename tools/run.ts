import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A program to run, and how. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  /** Variables beside those of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Whether `file` is a script that only a shell can start. */
  readonly shell?: boolean;
}

/** What ends a process without its own doing. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Where the programs of packages start; a path for Node itself works on every system. */
const STARTS = {
  astro: 'astro/bin/astro.mjs',
  biome: '@biomejs/biome/bin/biome',
  knip: 'knip/bin/knip.js',
  playwright: '@playwright/test/cli.js',
  vitest: 'vitest/vitest.mjs',
} as const;

/** A package's program, run by the Node that runs this. */
export function packageProgram(name: keyof typeof STARTS, ...args: readonly string[]): Command {
  return { file: process.execPath, args: [`node_modules/${STARTS[name]}`, ...args] };
}

/** npm: the one that started this, where one did. */
export function npm(...args: readonly string[]): Command {
  const own = process.env['npm_execpath'];
  return own
    ? { file: process.execPath, args: [own, ...args] }
    : { file: 'npm', args, shell: process.platform === 'win32' };
}

/**
 * Runs a command to its end; it ends with this process.
 *
 * @param label what to put before each line it prints; without one it has the screen for itself
 * @returns its exit code, 1 where a signal ended it
 * @throws where it cannot be started
 */
export async function run(command: Command, label?: string): Promise<number> {
  const { file, args, cwd, env, shell = false } = command;
  const child = spawn(file, args, {
    ...(cwd && { cwd }),
    env: { ...process.env, ...env },
    shell,
    stdio: label === undefined ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr])
    if (stream) createInterface(stream).on('line', (line) => console.log(`${label} | ${line}`));
  const end = (): void => void child.kill();
  const stop = (): never => process.exit(1);
  process.once('exit', end);
  for (const signal of SIGNALS) process.on(signal, stop);
  await once(child, 'close');
  process.off('exit', end);
  for (const signal of SIGNALS) process.off(signal, stop);
  return child.exitCode ?? 1;
}
