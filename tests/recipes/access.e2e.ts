import { expect, test } from '@playwright/test';
import { newDevice } from '../support/device.ts';
import { startGateway } from '../support/gateway.ts';
import { knock } from '../support/outside.ts';
import { gatewayPart, RECIPE_HOST } from '../support/recipes.ts';
import { NEWEST } from '../support/releases.ts';
import { claimed, keep } from '../support/verified-on.ts';

const ID = 'recipes/openclaw-access.json';
const config = gatewayPart('openclaw-access.json');

/** What the tunnel's program adds to a visitor's request. */
const PASSED_ON = { origin: `https://${RECIPE_HOST}`, 'x-forwarded-for': '203.0.113.7' };
const LOGGED_IN = {
  ...PASSED_ON,
  'cf-access-authenticated-user-email': 'you@gateway.example',
  'cf-access-jwt-assertion': 'a.b.c',
};

// 2026.4.26 does not know `allowLoopback` and refuses to start
test(`${NEWEST} with openclaw-access.json believes Access who comes, and still asks for approval`, async () => {
  test.setTimeout(300_000);
  const gateway = await startGateway({ config });
  const device = newDevice();
  const knocks = (headers: Readonly<Record<string, string>>) =>
    knock({ url: gateway.url, release: NEWEST }, device, headers);
  try {
    const { 'cf-access-jwt-assertion': _, ...beside } = LOGGED_IN;
    const somebody = { ...LOGGED_IN, 'cf-access-authenticated-user-email': 'else@gateway.example' };
    for (const headers of [PASSED_ON, beside, somebody])
      expect(await knocks(headers)).toMatchObject({ ok: false, message: 'unauthorized' });

    const { details } = await knocks(LOGGED_IN);
    expect(details).toMatchObject({ code: 'PAIRING_REQUIRED' });
    await gateway.cli('devices', 'approve', String(details['requestId']));
    expect(await knocks(LOGGED_IN)).toMatchObject({ ok: true });
  } finally {
    await gateway.stop();
  }

  keep({ suite: 'access', release: NEWEST, tried: [ID], shown: [ID] });
  expect(claimed(NEWEST)).toContain(ID);
});
