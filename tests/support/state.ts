import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Device, deviceOf, newDevice } from './device.ts';
import { type Gateway, RIGHT_TOKEN, startGateway } from './gateway.ts';
import { type Line, lineOf } from './line.ts';
import { BEHIND_PROXY, HOST, knock, NEW_HOST, PROXY, protocolOf, reach } from './outside.ts';
import { freePort } from './ports.ts';
import { connect } from './program.ts';
import type { Release } from './releases.ts';
import { type Home, homeAt, newHome } from './shell.ts';

/** What a page takes for given before it shows a command. */
export interface State {
  /** What stands for the command's placeholders. */
  readonly values: Readonly<Record<string, string>>;
  /** The device the command is about. */
  readonly device?: Device;
  /** Its open connection. */
  readonly line?: Line;
}

/** A home, with or without a gateway, in which commands of the same kind of state are run. */
export interface Place {
  readonly at: Home;
  readonly gateway?: Gateway;
  /** Brings about a state before a command. @throws when the gateway does not answer as it should */
  enter(state: string): Promise<State>;
  leave(): Promise<void>;
}

type Enter = (gateway: Gateway) => Promise<State>;

async function pending(gateway: Gateway): Promise<State> {
  const device = newDevice();
  const { message, details } = await knock(gateway, device, 'outside');
  const requestId = details['requestId'];
  if (typeof requestId !== 'string') throw new Error(`No request was made: ${message}`);
  return { values: { requestId, deviceId: device.id }, device };
}

async function paired(gateway: Gateway): Promise<State> {
  const device = newDevice();
  // a gateway lets in those of its own machine unasked (recorded 2026.1.29 to 2026.9.6)
  const { ok, message } = await knock(gateway, device, 'local');
  if (!ok) throw new Error(`It was not let in: ${message}`);
  return { values: { deviceId: device.id }, device };
}

/** A device that was let in and is at work, from outside. */
async function connected(gateway: Gateway): Promise<State> {
  const { values, device } = await paired(gateway);
  if (!device) throw new Error('Nothing is paired');
  const { answer, socket } = await reach(gateway, device, 'outside');
  if (!answer.ok) throw new Error(`It was not let in: ${answer.message}`);
  return { values: { ...values, name: 'Kitchen tablet' }, device, line: lineOf(socket) };
}

/** The gateway's owner has a backup, and has restored nothing yet. */
async function backedUp({ home, cli }: Gateway): Promise<State> {
  const archive = join(home, 'openclaw-backup.tar.gz');
  for (const old of [archive, join(home, 'openclaw-restored')]) rmSync(old, { recursive: true, force: true });
  const { code, stderr } = await cli('backup', 'create', '--output', archive);
  if (code !== 0) throw new Error(`No backup was made: ${stderr}`);
  return { values: {} };
}

/** The state is where it is for most people; here the gateway has it elsewhere, so a file stands in for it. */
async function usualFolder({ home }: Gateway): Promise<State> {
  mkdirSync(join(home, '.openclaw'), { recursive: true });
  writeFileSync(join(home, '.openclaw', 'openclaw.json'), '{}');
  return { values: {} };
}

const nothingMore: Enter = async () => ({ values: {} });

/** Nobody has used the command line yet: it is a device too, paired for what its first command needs. */
async function unused({ stateDir }: Gateway): Promise<State> {
  rmSync(join(stateDir, 'identity'), { recursive: true, force: true });
  return { values: { 'your-host': NEW_HOST, 'your-origin': `https://${NEW_HOST}` } };
}

/** A node that may connect, and asks that its commands be approved: in a list of its own, by an id of its own. */
async function nodePending(gateway: Gateway): Promise<State> {
  const key = generateKeyPairSync('ed25519').privateKey;
  const client = { id: 'node-host', mode: 'node', version: '1.0', platform: 'linux' };
  const params = {
    client,
    role: 'node',
    scopes: [],
    commands: ['system.which'],
    auth: { token: gateway.token },
  };
  // one of the gateway's own machine is let in unasked; its commands are not (recorded 2026.4.26 and 2026.9.6)
  const { hello, close } = await connect(gateway.url, { protocol: protocolOf(gateway.release), key, params });
  close();
  if (!hello.ok) throw new Error(`It was not let in: ${hello.message}`);
  const { stdout } = await gateway.cli('nodes', 'pending', '--json', '--timeout', '120000');
  const deviceId = deviceOf(key).id;
  const waiting = JSON.parse(stdout.slice(stdout.indexOf('['))) as readonly Waiting[];
  const nodeRequestId = waiting.find(({ nodeId }) => nodeId === deviceId)?.requestId;
  if (!nodeRequestId) throw new Error(`No request was made: ${stdout}`);
  return { values: { nodeRequestId, deviceId } };
}

/** A node's request, as `openclaw nodes pending --json` lists it. */
interface Waiting {
  readonly requestId: string;
  readonly nodeId: string;
}

/** States of one running gateway, which `BEHIND_PROXY` describes. */
const RUNNING: Readonly<Record<string, Enter>> = {
  running: unused,
  'origins-listed': nothingMore,
  'pending-request': pending,
  'node-pending': nodePending,
  paired,
  connected,
  'backed-up': backedUp,
  'usual-folder': usualFolder,
};

/** States of a home whose gateway does not run: what `gateway` in its configuration says of log-in. */
const STOPPED: Readonly<Record<string, object>> = {
  stopped: { auth: { mode: 'token', token: RIGHT_TOKEN } },
  'no-token-configured': {},
  'own-computer': {},
  'trusted-proxy': { auth: { mode: 'trusted-proxy', trustedProxy: { userHeader: 'x-forwarded-user' } } },
};

async function runningPlace(release: Release): Promise<Place> {
  const gateway = await startGateway({ release, config: { ...BEHIND_PROXY, trustedProxies: [PROXY] } });
  const common = { port: String(gateway.port), token: gateway.token, 'your-host': HOST };
  const origin = { 'your-origin': `https://${HOST}` };
  const enter = async (state: string): Promise<State> => {
    const { values, ...more } = (await RUNNING[state]?.(gateway)) ?? { values: {} };
    return { ...more, values: { ...common, ...origin, ...values } };
  };
  return { at: homeAt(gateway.home), gateway, enter, leave: gateway.stop };
}

async function stoppedPlace(login: object): Promise<Place> {
  // not the usual port, where the owner of this machine may have a gateway
  const gateway = { mode: 'local', port: await freePort(), ...login };
  const at = newHome({ gateway, plugins: { enabled: false } });
  return {
    at,
    enter: async () => ({ values: { 'your-host': HOST, token: RIGHT_TOKEN } }),
    leave: async () => rmSync(at.home, { recursive: true, force: true }),
  };
}

/**
 * Says in which place a state can be had: `running` for all of a running gateway, else the state itself.
 *
 * @throws when nobody knows how to bring the state about
 */
export function placeFor(state: string): string {
  if (state in RUNNING) return 'running';
  if (state in STOPPED) return state;
  throw new Error(`No test knows the state "${state}"`);
}

/** Opens a place that `placeFor` named. */
export async function openPlace(place: string, release: Release): Promise<Place> {
  const login = STOPPED[place];
  return login ? stoppedPlace(login) : runningPlace(release);
}

/** Reads a home's configuration, to see what a command made of it. */
export function readConfig(at: Home): string {
  return readFileSync(at.configPath, 'utf8');
}
