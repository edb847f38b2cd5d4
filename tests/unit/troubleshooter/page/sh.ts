import { spawnSync } from 'node:child_process';

/** Every program that a command of the site calls. Each says what it was given, and does nothing. */
const PROGRAMS = [
  ...[
    'openclaw',
    'docker',
    'podman',
    'kubectl',
    'curl',
    'ssh',
    'tar',
    'ss',
    'grep',
    'node',
    'sudo',
    'npx',
    'pnpm',
  ],
  ...['openssl', 'base64'],
];
const END = '\x1e';
const SCRIPT = [
  ...PROGRAMS.map((name) => `${name}() { printf '%s\\n' ${name} "$#" "$@"; }`),
  `for each in "$@"; do ( eval "$each" ); printf '\\036'; done`,
].join('\n');

/**
 * Reads commands in a real `sh` that finds no program but those above.
 *
 * @returns what the programs of each command were given, in order; undefined where this machine has no `sh`
 * @throws Error when a command called anything else, or was not understood
 */
export function wordsInSh(commands: readonly string[]): readonly string[] | undefined {
  const { error, stdout, stderr } = spawnSync('/bin/sh', ['-c', SCRIPT, 'sh', ...commands], {
    encoding: 'utf8',
    env: { PATH: '/nowhere', HOME: '/nowhere' },
  });
  if (error) return undefined;
  if (stderr !== '') throw new Error(stderr);
  return stdout.split(END).slice(0, -1);
}
