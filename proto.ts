import { BotApi } from './tests/support/bot-api.ts';
import { startGateway } from './tests/support/gateway.ts';
import { BEHIND_PROXY, PROXY, knock } from './tests/support/outside.ts';
import { newDevice } from './tests/support/device.ts';
import { releaseCalled } from './tests/support/releases.ts';
const release = releaseCalled(process.argv[2])!;
const FULL = ['operator.admin', 'operator.read', 'operator.write', 'operator.approvals', 'operator.pairing'];
const bot = new BotApi();
const root = await bot.open();
const t0 = Date.now();
const t = () => ((Date.now() - t0) / 1000).toFixed(1);
const gw = await startGateway({
  release,
  config: { ...BEHIND_PROXY, trustedProxies: [PROXY] },
  settings: {
    plugins: { enabled: true, allow: ['telegram', 'device-pair'], entries: { telegram: { enabled: true } } },
    channels: { telegram: { enabled: true, botToken: '42:stand-in', apiRoot: root, dmPolicy: 'allowlist', allowFrom: ['111', '222'] } },
    commands: { ownerAllowFrom: ['telegram:111'] },
  },
  env: { OPENCLAW_DISABLE_BUNDLED_PLUGINS: '0' },
});
console.log(t(), 'gateway up');
const show = async (who: number, text: string, n = 1) => {
  try { console.log(t(), `[${who}] ${text}\n   => `, JSON.stringify(await bot.ask(who, text, n))); }
  catch (e) { console.log(t(), `[${who}] ${text}\n   => FAIL`, String(e)); }
};
try {
  await show(111, '/pair pending');
  const d = newDevice();
  const a = await knock(gw, d, 'outside', FULL);
  console.log(t(), a.message, JSON.stringify(a.details));
  for (const who of [222, 111]) {
    await show(who, '/pair pending');
    await show(who, '/pair approve');
    await show(who, '/pair approve latest');
  }
  console.log((await knock(gw, d, 'outside', FULL)).ok);
  const e = newDevice();
  console.log((await knock(gw, e, 'outside', ['operator.read'])).message);
  await show(111, '/pair approve');
  await show(111, '/pair approve latest');
  console.log((await knock(gw, e, 'outside', ['operator.read'])).ok);
  await show(111, '/pair notify');
  await show(111, '/pair notify on');
  await show(111, '/pair qr', 1);
  await show(111, '/pair', 1);
} finally {
  if (process.argv[3]) console.log(gw.logs());
  console.log([...new Set(bot.calls.map((c) => c.method))]);
  await gw.stop(); bot.close();
}
process.exit(0);
