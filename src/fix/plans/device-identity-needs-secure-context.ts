import { KEY_WITHOUT_HTTPS_SINCE } from '../../gateway/census/boundaries.ts';
import { PROGRAM } from '../groups.ts';
import type { Plans } from '../plan.ts';

/** The page could make no key, or another program sends none. */
export const deviceIdentityNeedsSecureContext: Plans = [
  { when: { all: [PROGRAM] }, steps: ['program-key', 'secure-tunnel'] },
  // a browser makes a key at localhost, so what has none there is no dashboard
  {
    when: {
      all: [
        ['said-control-ui-needs-device-identity', 'said-device-identity-required'],
        ['answered-address-http-localhost', 'answered-client-phone-app', 'answered-client-desktop-app'],
      ],
    },
    steps: ['program-key', 'secure-tunnel'],
  },
  { since: KEY_WITHOUT_HTTPS_SINCE, steps: ['secure-tunnel'] },
  { steps: ['secure-tunnel', 'secure-update'] },
];
