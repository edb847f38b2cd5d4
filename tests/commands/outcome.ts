import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { knock, NEW_HOST } from '../support/outside.ts';
import type { Ran } from '../support/ran.ts';
import { type Place, readConfig, type State } from '../support/state.ts';

type Outcome = (place: Place, state: State, ran: Ran) => Promise<void> | void;

/** Whether the state's device, from outside, is let in now. */
async function letIn({ gateway }: Place, { device }: State): Promise<boolean> {
  if (!gateway || !device) throw new Error('There is no device in this state');
  return (await knock(gateway, device, 'outside')).ok;
}

const admits: Outcome = async (place, state) => expect(await letIn(place, state)).toBe(true);
const refuses: Outcome = async (place, state) => expect(await letIn(place, state)).toBe(false);

/** The connection that was open is ended; `afterwards` says of the next one. */
const cut =
  (afterwards: Outcome): Outcome =>
  async (place, state, ran) => {
    expect(await state.line?.ended()).toBe(4001);
    await afterwards(place, state, ran);
  };
const stays: Outcome = async (place, state, ran) => {
  expect(await state.line?.answers()).toBe(true);
  await admits(place, state, ran);
};
const makes =
  (file: string): Outcome =>
  ({ at }) =>
    expect(existsSync(join(at.home, file))).toBe(true);

const gatewayConfig = ({ at }: Place) =>
  (JSON.parse(readConfig(at)) as { gateway: Record<string, unknown> }).gateway;

/** What a page promises of a command beyond what it prints, by the command's id. */
export const OUTCOMES: Readonly<Record<string, Outcome>> = {
  'devices-approve': admits,
  'devices-approve-direct': admits,
  'devices-preview': refuses,
  'devices-reject': refuses,
  'devices-remove': cut(refuses),
  'devices-rename': stays,
  'devices-rotate': cut(admits),
  'devices-revoke': cut(refuses),
  'devices-clear': cut(refuses),
  'backup-create': makes('openclaw-backup.tar.gz'),
  'backup-restore': ({ at }) =>
    expect(readdirSync(join(at.home, 'openclaw-restored'), { recursive: true })).toContainEqual(
      expect.stringMatching(/openclaw\.sqlite$/),
    ),
  'state-copy': makes('openclaw-state.tar.gz'),
  'bind-loopback': (place) => expect(gatewayConfig(place)).toMatchObject({ bind: 'loopback' }),
  'auth-password-set': (place) =>
    expect(gatewayConfig(place)).toMatchObject({
      auth: { mode: 'trusted-proxy', password: expect.stringMatching(/^[0-9a-f]{64}$/) },
    }),
  'token-change': (place) =>
    expect(gatewayConfig(place)).toMatchObject({ auth: { token: expect.stringMatching(/^[0-9a-f]{64}$/) } }),
  'origins-set': (place) =>
    expect(gatewayConfig(place)).toMatchObject({ controlUi: { allowedOrigins: [`https://${NEW_HOST}`] } }),
  'proxies-set': (place) =>
    expect(gatewayConfig(place)).toMatchObject({ trustedProxies: ['127.0.0.1', '::1'] }),
  'token-generate': (place) =>
    expect(gatewayConfig(place)).toMatchObject({ auth: { token: expect.stringMatching(/^\w{32,}$/) } }),
};
