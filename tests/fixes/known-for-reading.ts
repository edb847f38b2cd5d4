import { createPrivateKey } from 'node:crypto';
import { readChallenge } from '../../src/gateway/frames.ts';
import { meet } from '../releases/meet.ts';
import type { ControlUi } from '../support/control-ui.ts';
import { deviceOf } from '../support/device.ts';
import type { Gateway } from '../support/gateway.ts';
import { protocolOf } from '../support/outside.ts';
import { runs } from './owner.ts';

/** What the Control UI keeps of itself (recorded 2026.1.29 to 2026.9.6), keys in base64url. */
interface Identity {
  readonly publicKey: string;
  readonly privateKey: string;
}

interface Connect {
  readonly params: { readonly client: { readonly platform: string } };
}

/**
 * Has the dashboard's own key approved for reading only, as an older dashboard or a careful owner leaves it. The
 * dashboard itself always asks for more.
 */
export async function knownForReading(
  dashboard: ControlUi,
  gateway: Gateway,
  address: string,
): Promise<void> {
  const asks = dashboard.page
    .waitForEvent('websocket')
    .then((socket) =>
      socket.waitForEvent('framesent', ({ payload }) => String(payload).includes('"method":"connect"')),
    );
  await dashboard.open(address);
  const { params } = JSON.parse(String((await asks).payload)) as Connect;
  const { publicKey, privateKey } = await dashboard.page.evaluate(
    () => JSON.parse(localStorage.getItem('openclaw-device-identity-v1') ?? '{}') as Identity,
  );
  await dashboard.page.goto('about:blank');
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: publicKey, d: privateKey };
  const device = deviceOf(createPrivateKey({ key: jwk, format: 'jwk' }), params.client.platform);
  const headers = { origin: address, 'x-forwarded-for': '203.0.113.7' };
  const { frames } = await meet(gateway.url, headers, (frame) => {
    const greeting = readChallenge(frame);
    return greeting && device.connect(greeting.nonce, gateway.token, protocolOf(gateway.release));
  });
  const requestId = /"requestId":"([0-9a-f-]{36})"/.exec(frames.join())?.[1];
  await runs(gateway, `openclaw devices approve ${requestId}`);
}
