import type { Page } from '@playwright/test';

/** Where the pictures' gateway is; an address that is the same in every picture. */
export const ADDRESS = '127.0.0.1:18789';

/** How the pictures' gateway behaves. It is drawn, not tested here: real ones are in tests/gateway and others. */
export type Manner = 'silent' | 'refuses-identity' | 'asks-approval';

const REFUSALS = {
  'refuses-identity': {
    code: 'NOT_PAIRED',
    message: 'device identity required',
    details: { code: 'DEVICE_IDENTITY_REQUIRED' },
  },
  'asks-approval': {
    code: 'NOT_PAIRED',
    message: 'pairing required: device is not approved yet',
    details: {
      code: 'PAIRING_REQUIRED',
      reason: 'not-paired',
      requestId: '47f2421e-2e49-4db9-aed5-298545d40100',
    },
  },
} as const;

interface Asked {
  readonly id: string;
  readonly params: { readonly device?: object };
}

/** Answers the page's check at {@link ADDRESS} as the recordings of 2026.9.6 do. */
export async function draw(page: Page, manner: Manner): Promise<void> {
  await page.route(`http://${ADDRESS}/**`, (route) =>
    manner === 'silent' ? undefined : route.fulfill({ body: '' }),
  );
  await page.routeWebSocket(`ws://${ADDRESS}/`, (socket) => {
    if (manner === 'silent') return;
    const payload = { nonce: '00000000-0000-4000-8000-000000000000', ts: Date.now() };
    socket.send(JSON.stringify({ type: 'event', event: 'connect.challenge', payload }));
    socket.onMessage((text) => {
      const { id, params } = JSON.parse(String(text)) as Asked;
      const error = REFUSALS[params.device ? 'asks-approval' : 'refuses-identity'];
      socket.send(JSON.stringify({ type: 'res', id, ok: false, error }));
    });
  });
}

/**
 * Stops a page's time, so that a step takes none and what is under way stays so for as long as pictures take.
 */
export async function stopTime(page: Page): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
}
