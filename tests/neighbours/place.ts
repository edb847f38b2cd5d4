import { type ChildProcess, type ExecFileException, execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { selfSigned } from '../support/certificate.ts';
import { commandLine } from '../support/command-line.ts';
import { type Gateway, type GatewayOptions, RIGHT_TOKEN, startGateway } from '../support/gateway.ts';
import { protocolOf } from '../support/outside.ts';
import { aroundNginx } from '../support/proxies/nginx.ts';
import { placed, recipe } from '../support/recipes.ts';
import { lies } from '../support/release-order.ts';
import type { Release } from '../support/releases.ts';
import { homeAt, openShell, type Shell } from '../support/shell.ts';
import { type Machine, Network } from './network.ts';
import { startUntil } from './program.ts';
import type { Knock, Met, Task } from './task.ts';

/** The port a gateway has when nobody says otherwise; each namespace has all ports for itself. */
const PORT = 18789;

/** Does a task inside a machine's namespace, by a process of its own. */
function inside({ within }: Machine, task: Task, signal?: AbortSignal): Promise<string> {
  const script = new URL('inside.ts', import.meta.url).pathname;
  const line = commandLine(...within, process.execPath, script, JSON.stringify(task));
  return new Promise((resolve, reject) => {
    execFile(...line, { signal }, (error: ExecFileException | null, stdout, stderr) =>
      error ? reject(new Error(stderr, { cause: error })) : resolve(stdout),
    );
  });
}

/** A browser nobody knows yet. */
export class Browser {
  readonly #key = generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  }).privateKey;
  readonly #release: Release;

  constructor(release: Release) {
    this.#release = release;
  }

  /** Opens the dashboard on a machine, at an address as it stands in the address bar, with the gateway's token. */
  async opens(on: Machine, origin: string, more: Partial<Knock> = {}): Promise<Met> {
    const url = origin.replace(/^http/, 'ws');
    const knock: Knock = {
      url,
      origin,
      key: this.#key,
      token: RIGHT_TOKEN,
      protocol: protocolOf(this.#release),
      ...(lies(this.#release, '2026.8.1…now') && { build: 'dev' }),
      ...more,
    };
    return JSON.parse(await inside(on, { knock })) as Met;
  }
}

/** A host with containers, gateways and whatever else runs there, all of one release. */
export class Place {
  readonly release: Release;
  readonly network = new Network();
  readonly host = this.network.host;
  readonly #undo: (() => Promise<void> | void)[] = [() => this.network.close()];

  constructor(release: Release) {
    this.release = release;
  }

  /** An empty folder, as a new container has it, or a volume for one. */
  home(): string {
    const home = mkdtempSync(join(tmpdir(), 'pairing-neighbour-'));
    this.#undo.push(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }));
    return home;
  }

  /** Starts a gateway on a machine, on its usual port. */
  async gateway(on: Machine, options: GatewayOptions = {}): Promise<Gateway> {
    const ready = async (port: number, child: ChildProcess): Promise<void> => {
      const ended = once(child, 'exit').then(() => Promise.reject(new Error('It ended by itself')));
      const over = new AbortController();
      try {
        await Promise.race([inside(on, { ready: port }, over.signal), ended]);
      } finally {
        // of a gateway that has ended nothing is to be waited for
        over.abort();
      }
    };
    const { within } = on;
    const gateway = await startGateway({ release: this.release, port: PORT, within, ready, ...options });
    this.#undo.push(gateway.stop);
    return gateway;
  }

  /** Opens a shell on a machine, on the files of a home. */
  shell(on: Machine, home: string, env: Readonly<Record<string, string>> = {}): Shell {
    const shell = openShell(this.release, homeAt(home), on.within, env);
    this.#undo.push(shell.close);
    return shell;
  }

  /** Publishes a container's port on the host's loopback, as `ports: "127.0.0.1:PORT:18789"` does. */
  async publish({ address }: Machine, port = PORT): Promise<void> {
    await this.#socat(port, `TCP:${address}:${PORT}`);
  }

  /** Forwards a port of the host's loopback to a pod's own loopback, as `kubectl port-forward` has it done. */
  async portForward({ within }: Machine): Promise<void> {
    const inPod = [...within.slice(0, 4), 'socat', '-', `TCP\\:127.0.0.1\\:${PORT}`];
    await this.#socat(PORT, `EXEC:${inPod.join(' ')}`);
  }

  async #socat(port: number, to: string): Promise<void> {
    const listen = `TCP-LISTEN:${port},bind=127.0.0.1,fork,reuseaddr`;
    const { stop } = await startUntil([...this.host.within, 'socat', '-d', '-d', listen, to], /listening on/);
    this.#undo.push(stop);
  }

  /** Starts nginx on a machine with the site's recipe: only the gateway and the certificate's files differ. */
  async nginx(on: Machine, gateway: Machine): Promise<void> {
    const folder = this.home();
    const { key, cert } = selfSigned('gateway.example');
    writeFileSync(join(folder, 'key.pem'), key);
    writeFileSync(join(folder, 'cert.pem'), cert);
    const server = placed(recipe('nginx.conf'), {
      '/etc/nginx/tls/gateway.example.crt': `${folder}/cert.pem`,
      '/etc/nginx/tls/gateway.example.key': `${folder}/key.pem`,
      '127.0.0.1:18789': `${gateway.address}:${PORT}`,
    });
    const file = join(folder, 'nginx.conf');
    // so that it says when it listens
    writeFileSync(file, aroundNginx(folder, server).replace('stderr;', 'stderr notice;'));
    const { stop } = await startUntil([...on.within, 'nginx', '-p', folder, '-c', file], /OS:/);
    this.#undo.push(stop);
  }

  /** Ends everything, the last first. */
  async leave(): Promise<void> {
    for (const undo of this.#undo.splice(0).reverse()) await undo();
  }
}
