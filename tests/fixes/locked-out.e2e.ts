import { readChallenge } from '../../src/gateway/frames.ts';
import { CheckPage } from '../support/check-page.ts';
import { talk } from '../support/client.ts';
import { ControlUi } from '../support/control-ui.ts';
import { answerIn } from '../support/dashboard.ts';
import { newDevice } from '../support/device.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { protocolOf } from '../support/outside.ts';
import { RUN_ON } from '../support/releases.ts';
import { expect, test } from '../support/test.ts';

test.setTimeout(240_000);

/** Ten failed log-ins lock an origin out. */
const MORE_THAN_LOCKS = 12;
/** Five minutes unless told otherwise; a quarter of one here. */
const LOCKOUT_MS = 15_000;

async function failToLogIn(gateway: Gateway, origin: string): Promise<void> {
  for (let run = 0; run < MORE_THAN_LOCKS; run += 1) {
    const device = newDevice();
    const reply = (frame: string): string | undefined => {
      const greeting = readChallenge(frame);
      return greeting && device.connect(greeting.nonce, 'a-wrong-token', protocolOf(gateway.release));
    };
    await talk(gateway.url, reply, origin);
  }
}

for (const release of RUN_ON)
  test(`${release}: locked out: after the wait the right token connects`, async ({ page, context }) => {
    const rateLimit = { lockoutMs: LOCKOUT_MS };
    const auth = { mode: 'token', token: 'the-right-token', rateLimit };
    const gateway = await startGateway({ release, config: { auth } });
    const origin = `http://127.0.0.1:${gateway.port}`;
    await failToLogIn(gateway, origin);
    const dashboard = new ControlUi(await context.newPage());
    await dashboard.open(`${origin}/#token=${gateway.token}`);
    const refused = await dashboard.says(/too many failed/i);
    const check = new CheckPage(page);
    await check.open();
    await check.read(refused);
    await expect(check.verdict).toHaveAttribute('data-verdict', 'rate-limited');
    await expect(check.verdict).toHaveAttribute('data-confidence', 'proved');
    // the page says to close the tab and wait: a tab that goes on trying goes on being locked out
    await expect(async () => {
      const answer = answerIn(dashboard.page, () => true);
      await dashboard.open(`${origin}/#token=${gateway.token}`);
      const { ok } = await answer;
      if (!ok) await dashboard.page.goto('about:blank');
      expect(ok).toBe(true);
    }).toPass({ intervals: [LOCKOUT_MS], timeout: 90_000 });
    await gateway.stop();
  });
