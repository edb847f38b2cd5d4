import type { Locator, Page } from 'playwright-core';
import { newDevice } from '../../../tests/support/device.ts';
import { HOST, knock, NEW_HOST } from '../../../tests/support/outside.ts';
import { scopeUpgrade, tokenEnded } from './known.ts';
import { CLOSED_HOST, PLAIN_HOST, type Stage, UNKNOWN_HOST } from './stage.ts';

/** A screen of the dashboard: how it is come by, and what it says in every release that has it. */
interface Screen {
  readonly says: RegExp;
  readonly open: (page: Page, stage: Stage) => Promise<unknown>;
  /** Where it says so, in place of the title. */
  readonly at?: (page: Page) => Locator;
}

/** More wrong tokens in a minute than a gateway bears. */
const TRIES = 12;

const to =
  (address: string) =>
  (page: Page, { gateway }: Stage): Promise<unknown> =>
    page.goto(`${address}/#token=${gateway.token}`);

/** Has the dashboard ask for a protocol that no gateway speaks, as one of another release does. */
async function otherProtocol(page: Page, stage: Stage): Promise<void> {
  await page.routeWebSocket(/./, (socket) => {
    const server = socket.connectToServer();
    socket.onMessage((frame) => {
      server.send(String(frame).replace(/"(minProtocol|maxProtocol)":\d+/g, '"$1":99'));
    });
  });
  await to(`https://${HOST}`)(page, stage);
}

async function lockedOut(page: Page, { gateway }: Stage): Promise<void> {
  for (let tried = 0; tried < TRIES; tried += 1)
    await knock({ ...gateway, token: 'wrong' }, newDevice(), 'outside');
  await page.goto(`https://${HOST}/#token=another-wrong-token`);
}

/** In the order they are taken: what lasts comes last. */
export const SCREENS: Readonly<Record<string, Screen>> = {
  pairing: {
    says: /pairing required|approve this browser|device pairing required/i,
    open: to(`https://${HOST}`),
  },
  'token-missing': {
    says: /token missing|expects its token|auth(?:entication)? required/i,
    open: (page) => page.goto(`https://${HOST}`),
  },
  'token-wrong': {
    says: /token mismatch|(?:token|secret|auth\w*) (?:did not|does not|doesn.t) match|auth failed|not accepted|rejected/i,
    open: (page) => page.goto(`https://${HOST}/#token=a-wrong-token`),
  },
  'scope-upgrade': { says: /scope upgrade|new access level/i, open: scopeUpgrade },
  'device-token': {
    says: /device token mismatch/i,
    open: tokenEnded,
    at: (page) => page.getByText(/device token mismatch/i).first(),
  },
  origin: { says: /origin not allowed/i, open: to(`https://${NEW_HOST}`) },
  'secure-context': {
    says: /secure browser context|secure context|requires device identity/i,
    open: to(`http://${PLAIN_HOST}`),
  },
  protocol: { says: /protocol mismatch/i, open: otherProtocol },
  'proxy-attribution': { says: /attribution/i, open: to(`https://${UNKNOWN_HOST}`) },
  'no-connection': {
    says: /1006|could not (?:connect|reach)|gateway unreachable/i,
    open: to(`https://${CLOSED_HOST}`),
  },
  'too-many': { says: /too many failed/i, open: lockedOut },
};
