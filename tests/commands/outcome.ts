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

const gatewayConfig = ({ at }: Place) =>
  (JSON.parse(readConfig(at)) as { gateway: Record<string, unknown> }).gateway;

/** What a page promises of a command beyond what it prints, by the command's id. */
export const OUTCOMES: Readonly<Record<string, Outcome>> = {
  'devices-approve': admits,
  'devices-approve-direct': admits,
  'devices-preview': refuses,
  'devices-reject': refuses,
  'devices-remove': refuses,
  'origins-set': (place) =>
    expect(gatewayConfig(place)).toMatchObject({ controlUi: { allowedOrigins: [`https://${NEW_HOST}`] } }),
  'proxies-set': (place) =>
    expect(gatewayConfig(place)).toMatchObject({ trustedProxies: ['127.0.0.1', '::1'] }),
  'token-generate': (place) =>
    expect(gatewayConfig(place)).toMatchObject({ auth: { token: expect.stringMatching(/^\w{32,}$/) } }),
};
