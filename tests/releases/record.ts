import { deviceConnect, textToSign } from '../../src/gateway/device-frame.ts';
import { ANY_PROTOCOL, anonymousConnect, readChallenge } from '../../src/gateway/frames.ts';
import { makeDeviceKey } from '../../src/probe/device-key.ts';
import { IMPOSSIBLE } from '../support/client.ts';
import { protocolOf } from '../support/outside.ts';
import type { PageRow, Row, Said } from '../support/recorded.ts';
import { meet } from './meet.ts';
import { recordCommands } from './record-commands.ts';
import { recordPress } from './record-press.ts';
import { SCENARIOS, type Scenario } from './scenarios.ts';
import type { Stage, StageName } from './stage.ts';

const ORIGINS = { localhost: 'http://localhost:4321', elsewhere: 'https://guide.example.org' } as const;

/** Asks what the page asks, as a page at this origin. */
async function ask(stage: Stage, origin: string, range: { min: number; max: number }): Promise<Said> {
  const reply = (frame: string): string | undefined =>
    readChallenge(frame) ? anonymousConnect('asked', range) : undefined;
  const { frames, code, reason } = await meet(stage.gateway.url, { origin }, reply);
  return { frames, code, reason };
}

/** What a release says to a device it lets in, without what it tells of its machine then. */
const withoutState = (frames: readonly string[]): string[] =>
  frames.flatMap((frame) => {
    if (readChallenge(frame)) return [frame];
    const { type, id, ok, payload, ...rest } = JSON.parse(frame) as Record<string, unknown>;
    if (type !== 'res') return [];
    return [JSON.stringify(ok ? { type, id, ok, payload: { type: 'hello-ok' } } : { type, id, ok, ...rest })];
  });

/** Asks as a new device, as the page at localhost does where its user gives a token. */
async function askAsDevice({ gateway }: Stage, value: string): Promise<Said> {
  const device = await makeDeviceKey();
  if (!device) throw new Error('This Node makes no Ed25519 key');
  const secret = { kind: 'token', value } as const;
  const protocol = protocolOf(gateway.release);
  const reply = async (frame: string): Promise<string | undefined> => {
    const greeting = readChallenge(frame);
    if (!greeting) return undefined;
    const [signedAt, { nonce }] = [Date.now(), greeting];
    const signature = await device.sign(textToSign(device, secret, nonce, signedAt));
    const { id, publicKey } = device;
    const proof = { signature, signedAt, nonce };
    return deviceConnect('asked', { min: protocol, max: protocol }, { id, publicKey }, secret, proof);
  };
  const { frames, code, reason } = await meet(gateway.url, { origin: ORIGINS.localhost }, reply);
  return { frames: withoutState(frames), code, reason };
}

/** What the release says to the page's check, from the gateway's machine and from elsewhere. */
async function recordPage(stage: Stage): Promise<PageRow[]> {
  const protocol = protocolOf(stage.gateway.release);
  const rows: PageRow[] = [];
  for (const from of ['localhost', 'elsewhere'] as const) {
    const version = await ask(stage, ORIGINS[from], IMPOSSIBLE);
    const anonymous = await ask(stage, ORIGINS[from], { min: protocol, max: protocol });
    const range = await ask(stage, ORIGINS[from], ANY_PROTOCOL);
    rows.push({ row: 'page', from, version, anonymous, range });
  }
  const wrong = await askAsDevice(stage, 'a-wrong-token');
  const right = await askAsDevice(stage, stage.gateway.token);
  return rows.map((row) => (row.from === 'localhost' ? { ...row, device: { wrong, right } } : row));
}

/** What is recorded of a release, and what could not be, with why. */
export interface Recorded {
  readonly rows: readonly Row[];
  readonly failed: readonly string[];
}

/**
 * Plays every scenario of the suite, in its order, and keeps what the gateway said and logged; then what its commands
 * print, and what a press leaves.
 *
 * @returns also without a part that failed, which is named then
 */
export async function record(stages: Readonly<Record<StageName, Stage>>): Promise<Recorded> {
  const failed: string[] = [];
  const kept = async (what: string, part: () => Promise<readonly Row[]>): Promise<readonly Row[]> => {
    try {
      return await part();
    } catch (error) {
      failed.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    }
  };
  const { plain, behind } = stages;
  const rows: Row[] = [...(await kept('page', () => recordPage(plain)))];
  for (const [id, scenario] of Object.entries(SCENARIOS) as [string, Scenario][])
    rows.push(
      ...(await kept(id, async () => [
        { row: 'scenario', scenario: id, ...(await scenario.play(stages[scenario.stage])) },
      ])),
    );
  const [press, commands] = await Promise.all([
    kept('press', async () => [await recordPress(plain)]),
    kept('commands', () => recordCommands(behind)),
  ]);
  return { rows: [...rows, ...press, ...commands], failed };
}
