import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { findProgram } from '../../tools/programs/find.ts';
import { freePort } from '../support/ports.ts';
import { untilReady } from '../support/ready.ts';
import { recipe } from '../support/recipes.ts';
import { entryOf, NEWEST } from '../support/releases.ts';

interface Service {
  readonly command?: readonly string[];
  readonly entrypoint?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly volumes: readonly string[];
}

interface Compose {
  readonly services: Readonly<Record<'openclaw-gateway' | 'openclaw-cli', Service>>;
  readonly volumes: object;
}

const { services, volumes } = parse(recipe('compose.yaml')) as Compose;
const gateway = services['openclaw-gateway'];
const cli = services['openclaw-cli'];

/** The package's folder is the image's working folder. */
const cwd = dirname(entryOf(NEWEST));

/** Starts what a container of this file starts: the image's `node` with these arguments and variables. */
function start(service: Service, args: readonly string[], more: Readonly<Record<string, string>>) {
  const env: Record<string, string> = {
    PATH: process.env['PATH'] ?? '',
    NODE_COMPILE_CACHE: resolve('.cache/node-compile'),
    NO_COLOR: '1',
    ...service.environment,
    ...more,
  };
  return spawn(process.execPath, args, { cwd, env });
}

const compose = findProgram('docker-compose');

/** Lets Docker Compose read the file as it stands, with or without the .env beside it. */
function config(env: string | undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'pairing-compose-'));
  writeFileSync(join(folder, 'compose.yaml'), recipe('compose.yaml'));
  if (env !== undefined) writeFileSync(join(folder, '.env'), env);
  const read = spawnSync(compose ?? '', ['config'], { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true, force: true });
  return read;
}

test('Docker Compose understands compose.yaml, and does not start without a token', () => {
  test.skip(!compose, 'there is no docker-compose');
  const { status, stdout, stderr } = config('OPENCLAW_GATEWAY_TOKEN=the-token-of-the-env-file\n');
  expect(status, stderr).toBe(0);
  expect((parse(stdout) as Compose).services['openclaw-gateway'].environment).toMatchObject({
    OPENCLAW_GATEWAY_TOKEN: 'the-token-of-the-env-file',
  });
  expect(config(undefined).stderr).toContain('put it into .env');
});

test('both services of compose.yaml keep their state on the same volume', () => {
  expect(cli.volumes).toEqual(gateway.volumes);
  const [volume, path] = gateway.volumes[0]?.split(':') ?? [];
  expect(Object.keys(volumes)).toEqual([volume]);
  expect(path).toBe(`${gateway.environment['HOME']}/.openclaw`);
  expect(cli.environment).toEqual(gateway.environment);
});

test('the commands of compose.yaml start a gateway on an empty folder, and list its devices', async () => {
  test.setTimeout(240_000);
  const port = String(await freePort());
  const home = mkdtempSync(join(tmpdir(), 'pairing-compose-'));
  // what a container has of its own: a home and a port; and what .env gives
  const own = { HOME: home, OPENCLAW_GATEWAY_TOKEN: 'the-token-of-the-env-file-0123456789' };
  const [node, ...args] = gateway.command ?? [];
  expect(node).toBe('node');
  expect(args).toContain('18789');
  const there = args.map((arg) => (arg === '18789' ? port : arg));
  const child = start(gateway, there, own);
  try {
    await untilReady(Number(port), child);
    const [, ...entrypoint] = cli.entrypoint ?? [];
    const list = start(cli, [...entrypoint, 'devices', 'list', '--json'], {
      ...own,
      OPENCLAW_GATEWAY_PORT: port,
    });
    let printed = '';
    for (const stream of [list.stdout, list.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
      });
    await once(list, 'close');
    expect(list.exitCode, printed).toBe(0);
    expect(printed).toContain('"paired"');
  } finally {
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    await gone;
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
});
