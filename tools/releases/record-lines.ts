import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { anonymousConnect, readChallenge } from '../../src/gateway/frames.ts';
import { IMPOSSIBLE } from '../../tests/support/client.ts';
import { type Device, newDevice } from '../../tests/support/device.ts';
import { type Gateway, startGateway } from '../../tests/support/gateway.ts';
import { BEHIND_PROXY, FROM_OUTSIDE, protocolOf } from '../../tests/support/outside.ts';
import { NEWEST, type Release } from '../../tests/support/releases.ts';

/** What `npm run record -- lines` writes. */
const FILE = 'tests/recordings/log-lines.jsonl';
const RECORDED = [NEWEST, '2026.4.26'] as const satisfies readonly Release[];
/** Every way to read a gateway's log but the terminal and the file. */
const COMMANDS = {
  logs: ['logs', '--limit', '300'],
  plain: ['logs', '--limit', '300', '--plain'],
  json: ['logs', '--limit', '300', '--json'],
} as const;

/** A frame of the check as it may come to be: known by its request and its display name. */
const named = (frame: string): string =>
  frame
    .replace('"id":"anonymous"', '"id":"pairing-required-check"')
    .replace('"version":"probe"', '"version":"probe","displayName":"Pairing Required? check"');

/** One client: what it comes with and what it says to the greeting. */
interface Knock {
  readonly headers: Readonly<Record<string, string>>;
  readonly says: (nonce: string) => string;
}

function knocks(release: Release, device: Device): readonly Knock[] {
  const protocol = protocolOf(release);
  const check = (range: { min: number; max: number }): string => anonymousConnect('anonymous', range);
  const spoken = { min: protocol, max: protocol };
  const outdated = JSON.stringify({
    type: 'req',
    id: '1',
    method: 'connect',
    params: {
      minProtocol: 2,
      maxProtocol: 2,
      client: { id: 'cli', version: '2026.4.12', platform: 'linux', mode: 'cli' },
      role: 'operator',
      scopes: ['operator.read'],
      caps: [],
    },
  });
  const origins = ['http://localhost:4321', 'https://pairing.example', 'null'];
  return [
    ...origins.map((origin) => ({ headers: { origin }, says: () => check(spoken) })),
    { headers: { origin: 'https://pairing.example' }, says: () => check(IMPOSSIBLE) },
    { headers: { origin: 'https://other.example' }, says: () => named(check(spoken)) },
    { headers: { origin: 'http://localhost:4321' }, says: () => named(check(spoken)) },
    { headers: { origin: 'https://other.example' }, says: () => named(check(IMPOSSIBLE)) },
    { headers: FROM_OUTSIDE, says: (nonce) => device.connect(nonce, 'a-wrong-token', protocol) },
    { headers: FROM_OUTSIDE, says: (nonce) => device.connect(nonce, 'the-right-token', protocol) },
    { headers: {}, says: () => outdated },
    {
      headers: { origin: 'http://localhost:1' },
      says: (nonce) => newDevice().connect(nonce, 'the-right-token', protocol),
    },
  ];
}

/** Knocks once and stays until the gateway closes, or for three seconds. */
function knock(gateway: Gateway, { headers, says }: Knock): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(gateway.url, { headers });
    const late = setTimeout(() => socket.close(), 3000);
    socket.on('message', (data) => {
      const greeting = readChallenge(String(data));
      if (greeting) socket.send(says(greeting.nonce));
    });
    socket.on('close', () => {
      clearTimeout(late);
      resolve();
    });
    socket.on('error', reject);
  });
}

/** Lines about connections, without where the program lies. */
const TELLING = /\bconn=/;
const PLACE = /(?:file:\/\/)?\/[^"\\\s]{0,200}?node_modules\/openclaw/g;

/** Records how one release shows the same connections in each way to read its log. */
async function record(release: Release): Promise<void> {
  const gateway = await startGateway({
    release,
    config: BEHIND_PROXY,
    env: { FORCE_COLOR: '1', NO_COLOR: '' },
  });
  const keep = (form: string, text: string): void => {
    const lines = text.split('\n').filter((line) => TELLING.test(line));
    const shown = lines.map((line) =>
      line.replaceAll(gateway.home, '/home/reader').replace(PLACE, 'openclaw'),
    );
    appendFileSync(FILE, `${JSON.stringify({ release, form, lines: shown })}\n`);
  };
  try {
    const device = newDevice();
    for (const each of knocks(release, device)) await knock(gateway, each);
    await wait(1500);
    keep('terminal', gateway.logs());
    keep('file', readFileSync(`${gateway.home}/openclaw.log`, 'utf8'));
    for (const [form, command] of Object.entries(COMMANDS)) {
      const { stdout, stderr } = await gateway.cli(
        ...command,
        '--token',
        gateway.token,
        '--url',
        gateway.url,
      );
      keep(form, `${stdout}\n${stderr}`);
    }
  } finally {
    await gateway.stop();
  }
}

writeFileSync(FILE, '');
for (const release of RECORDED) await record(release);
