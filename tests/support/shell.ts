import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { commandLine } from './command-line.ts';
import type { Ran } from './ran.ts';
import { entryOf } from './releases.ts';

/** A shell as the page's user has it on the gateway's machine: `openclaw` is on PATH and finds its gateway. */
export interface Shell {
  /**
   * Runs a line exactly as it stands, by `sh -c`.
   *
   * @param terminal give it a real terminal, by script(1); everything it prints is then in `stdout`
   */
  run(line: string, terminal?: boolean): Promise<Ran>;
  /** Removes the folder that holds `openclaw`. */
  close(): void;
}

/** A gateway's home: what a shell must know to speak to that gateway and no other. */
export interface Home {
  readonly home: string;
  readonly stateDir: string;
  readonly configPath: string;
}

/** Makes a home without a gateway. The caller removes it. */
export function newHome(config: object): Home {
  const home = mkdtempSync(join(tmpdir(), 'pairing-home-'));
  const at = homeAt(home);
  mkdirSync(at.stateDir);
  writeFileSync(at.configPath, JSON.stringify(config));
  return at;
}

/** Says where things lie in a home as `startGateway` lays it out. */
export function homeAt(home: string): Home {
  return { home, stateDir: join(home, 'state'), configPath: join(home, 'openclaw.json') };
}

/**
 * Opens a shell on a home, with the `openclaw` of a release.
 *
 * @param within what every command line begins with, as `ip netns exec NAME` for a shell in a network of its own
 * @param more variables beside those that name the home
 */
export function openShell(
  release: string,
  at: Home,
  within: readonly string[] = [],
  more: Readonly<Record<string, string>> = {},
): Shell {
  const folder = mkdtempSync(join(tmpdir(), 'pairing-bin-'));
  const openclaw = join(folder, 'openclaw');
  writeFileSync(openclaw, `#!/bin/sh\nexec '${process.execPath}' '${entryOf(release)}' "$@"\n`);
  chmodSync(openclaw, 0o755);
  const env = {
    PATH: [folder, process.env['PATH'] ?? ''].join(delimiter),
    HOME: at.home,
    TMPDIR: process.env['TMPDIR'] ?? tmpdir(),
    OPENCLAW_STATE_DIR: at.stateDir,
    OPENCLAW_CONFIG_PATH: at.configPath,
    NODE_COMPILE_CACHE: resolve('.cache/node-compile'),
    NO_COLOR: '1',
    // wide enough that tables keep an id on one line
    COLUMNS: '200',
    TERM: 'xterm',
    ...more,
  };
  const run = async (line: string, terminal = false): Promise<Ran> => {
    const shell = terminal ? ['script', '-qec', line, '/dev/null'] : ['sh', '-c', line];
    const [program, args] = commandLine(...within, ...shell);
    const child = spawn(program, args, { env, cwd: at.home, stdio: ['ignore', 'pipe', 'pipe'] });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    await once(child, 'close');
    return { code: child.exitCode, stdout, stderr };
  };
  return { run, close: () => rmSync(folder, { recursive: true, force: true }) };
}
