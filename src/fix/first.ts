import { PAIRING, SECRET_REFUSED } from './groups.ts';
import type { Plan } from './plan.ts';

/** What comes before any cause: what the text itself asks for, or what stands in the way of every command. */
export interface First extends Plan {
  /** Set where what a cause asks for is nothing to these readers. */
  readonly alone?: true;
}

/** The more telling first. */
export const FIRST: readonly First[] = [
  // a gateway that did not start says what it wants
  { when: 'asks-remove-token', steps: ['remove-token'] },
  { when: 'asks-mode-local', steps: ['mode-local'] },
  { when: 'asks-mode-missing', steps: ['config-named', 'mode-local'] },
  { when: 'asks-auth-mode', steps: ['auth-mode'] },
  { when: 'asks-bind-loopback', steps: ['bind-loopback'] },
  { when: 'asks-proxy-login-set-up', steps: ['proxy-login-set-up'] },
  { when: 'said-proxy-login-not-set-up', steps: ['proxy-login-set-up'], alone: true },
  { when: { all: [['asks-auth-for-lan', 'asks-token']] }, steps: ['lan-needs-secret'] },
  { when: 'asks-password', steps: ['password-set'] },
  { when: 'asks-doctor-fix', steps: ['doctor-fix', 'config-named'] },
  { when: 'asks-setup', steps: ['config-setup'] },
  {
    when: { all: [['said-credential-redacted', 'asks-real-token']] },
    steps: ['placeholder-in-config'],
  },
  { when: 'asks-named', steps: ['config-named'] },
  { when: 'cli-remote-url-missing', steps: ['remote-url'] },
  { when: 'page-no-dashboard', steps: ['dashboard-missing'] },
  { when: 'net-pin-changed', steps: ['pin-renew'], alone: true },
  // a status says so too of the gateway that runs and refuses
  {
    when: { all: ['asks-other-instance'], none: [...PAIRING, ...SECRET_REFUSED] },
    steps: ['other-instance'],
  },
  // no command works before this
  { when: 'cli-docker-down', steps: ['start-docker'] },
  { when: 'cli-no-such-container', steps: ['name-container'] },
  { when: 'cli-no-such-service', steps: ['name-service'] },
  { when: 'cli-no-compose', steps: ['get-compose'] },
  { when: 'cli-other-not-found', steps: ['program-missing'] },
  { when: { all: ['cli-not-found'], none: ['said-pairing-required'] }, steps: ['where-openclaw-is'] },
  { when: 'text-chat-pairing', steps: ['chat-list', 'chat-approve'], alone: true },
];
