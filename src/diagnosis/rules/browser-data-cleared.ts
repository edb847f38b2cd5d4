import { NOT_APPROVED } from '../groups.ts';
import type { Rule } from '../rule.ts';

/**
 * The browser lost its key and made another. To the gateway this is a new device: only what the user knows,
 * or an older entry of the same browser in the list of devices, tells it apart.
 */
export const browserDataCleared: Rule = {
  habit: 1,
  speaksFor: {
    strong: [
      { all: [NOT_APPROVED, 'answered-change-cleared-browser-data'] },
      // pending without `isRepair`, beside a paired entry of the same client, platform and address
      { all: [NOT_APPROVED, 'devices-same-browser-paired'] },
      // run in a real browser: after clearing, the token is asked for first, pairing only then
      { all: ['said-token-missing', 'answered-change-cleared-browser-data'] },
    ],
    medium: ['devices-same-browser-paired'],
    trace: [...NOT_APPROVED, 'said-token-missing'],
  },
  speaksAgainst: { medium: ['answered-before-never', 'answered-change-new-client'] },
  usualFor: ['answered-change-cleared-browser-data'],
  settles: { kind: 'paste', what: 'devices-list' },
};
