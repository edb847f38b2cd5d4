import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { findProgram } from '../../tools/programs/find.ts';

/**
 * Docker's own range: releases since 2026.4.10 treat a browser that comes from a private address otherwise than one
 * from a public one, so documentation addresses would tell another story. No namespace has a way out of this network.
 */
const RANGE = '172.18.0';
/** The host's address on the bridge, which containers have as their gateway. */
export const BRIDGE = `${RANGE}.1`;

/** What engines leave in a container, by which OpenClaw knows that it is in one: then it listens on all addresses. */
const MARKED = 'mount -t tmpfs none /run && touch /run/.containerenv && exec "$@"';

/** A machine or container with a network of its own: its own loopback above all. */
export interface Machine {
  readonly address: string;
  /** What a command line begins with that is to run on it. */
  readonly within: readonly string[];
}

const ip = (...args: readonly string[]): void => {
  execFileSync('ip', args, { stdio: ['ignore', 'ignore', 'pipe'] });
};

/** One host with containers on a bridge, of network namespaces. Nothing of it reaches this machine's own network. */
export class Network {
  static #count = 0;
  /** The machine that the containers run on. */
  readonly host: Machine;
  readonly #names: string[] = [];
  readonly #prefix = `pairing-${process.pid}-${Network.#count++}`;

  constructor() {
    process.once('exit', this.close);
    this.host = this.#machine(BRIDGE, []);
    this.#in(this.host, 'link', 'add', 'docker0', 'type', 'bridge');
    this.#in(this.host, 'address', 'add', `${BRIDGE}/24`, 'dev', 'docker0');
    this.#in(this.host, 'link', 'set', 'docker0', 'up');
  }

  /**
   * Makes a container on the bridge.
   *
   * @param number the last part of its address
   * @param names what it finds in its /etc/hosts beside localhost, name to address
   */
  container(number: number, names: Readonly<Record<string, string>> = {}): Machine {
    const made = this.#machine(`${RANGE}.${number}`, ['sh', '-c', MARKED, 'sh'], names);
    const [host, own] = [this.#nameOf(this.host), this.#nameOf(made)];
    ip('link', 'add', `veth${number}`, 'netns', host, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', own);
    this.#in(this.host, 'link', 'set', `veth${number}`, 'master', 'docker0', 'up');
    this.#in(made, 'address', 'add', `${made.address}/24`, 'dev', 'eth0');
    this.#in(made, 'link', 'set', 'eth0', 'up');
    return made;
  }

  #machine(address: string, first: readonly string[], names: Readonly<Record<string, string>> = {}): Machine {
    const name = `${this.#prefix}-${this.#names.length}`;
    ip('netns', 'add', name);
    this.#names.push(name);
    // `ip netns exec` lays this file over /etc/hosts
    mkdirSync(`/etc/netns/${name}`, { recursive: true });
    const hosts = Object.entries({ localhost: '127.0.0.1', ...names }).map(([host, at]) => `${at} ${host}\n`);
    writeFileSync(`/etc/netns/${name}/hosts`, hosts.join(''));
    const made = { address, within: ['ip', 'netns', 'exec', name, ...first] };
    this.#in(made, 'link', 'set', 'lo', 'up');
    return made;
  }

  readonly #nameOf = ({ within }: Machine): string => within[3] ?? '';

  #in(machine: Machine, ...args: readonly string[]): void {
    ip('-n', this.#nameOf(machine), ...args);
  }

  /** Takes all of it away; whoever started programs in it has ended them. */
  readonly close = (): void => {
    process.off('exit', this.close);
    for (const name of this.#names.splice(0)) {
      ip('netns', 'delete', name);
      rmSync(`/etc/netns/${name}`, { recursive: true, force: true });
    }
  };
}

/** Says why no such network can be made here, where none can. */
export function whyNone(): string | undefined {
  const missing = ['ip', 'socat', 'nginx'].filter((program) => !findProgram(program));
  if (missing.length > 0) return `there is no ${missing.join(', ')}`;
  const name = `pairing-${process.pid}-try`;
  const added = spawnSync('ip', ['netns', 'add', name]).status === 0;
  const entered = added && spawnSync('ip', ['netns', 'exec', name, 'true']).status === 0;
  if (added) ip('netns', 'delete', name);
  return entered ? undefined : 'network namespaces may not be made here: that takes root';
}
