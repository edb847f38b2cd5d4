import type { Plans } from '../plan.ts';

/** The page could make no key, or another program sends none. */
export const deviceIdentityNeedsSecureContext: Plans = [
  {
    when: { all: ['said-device-identity-required', 'answered-client-third-party'] },
    steps: ['program-key', 'secure-tunnel'],
  },
  { since: '2026.8.2', steps: ['secure-tunnel'] },
  { steps: ['secure-tunnel', 'secure-update'] },
];
