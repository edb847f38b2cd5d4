import { GREETING } from './refusals/greeting.ts';
import { IDENTITY } from './refusals/identity.ts';
import { ORIGIN } from './refusals/origin.ts';
import { PAIRING } from './refusals/pairing.ts';
import { PROXY_LOGIN } from './refusals/proxy-login.ts';
import { TOKEN } from './refusals/token.ts';
import { UPGRADE } from './refusals/upgrade.ts';
import { VERSION } from './refusals/version.ts';

/**
 * Every refusal a gateway gives before it lets a client in, and those few after it that are taken for one; most
 * telling wording first inside each gate. Sources: frames recorded from ten releases (2026.1.29 to 2026.9.6);
 * entries marked (docs) are read in the official documentation of 2026 and were not provoked. Which releases have
 * each of them stands in census/refusals.ts.
 */
export const REFUSALS = {
  ...UPGRADE,
  ...GREETING,
  ...VERSION,
  ...ORIGIN,
  ...IDENTITY,
  ...PROXY_LOGIN,
  ...TOKEN,
  ...PAIRING,
} as const;

export type RefusalId = keyof typeof REFUSALS;
