import { DASHBOARD_LINK_SINCE, TOKEN_SHOWN_SINCE } from '../../gateway/census/boundaries.ts';
import { PROGRAM } from '../groups.ts';
import type { Plans } from '../plan.ts';

/** Where the token is shown depends on the place and the release; who must enter it, on the client. */
export const tokenMissingOrWrong: Plans = [
  {
    when: { all: ['said-bootstrap-token-invalid', 'answered-client-control-ui'] },
    since: DASHBOARD_LINK_SINCE,
    steps: ['link', 'phone-code'],
  },
  { when: 'said-bootstrap-token-invalid', steps: ['phone-code', 'list', 'approve'] },
  { when: 'answered-client-phone-app', steps: ['phone-code', 'token-show'] },
  {
    when: { all: [['said-password-missing', 'said-password-mismatch', 'probe-password-refused']] },
    steps: ['password-enter'],
  },
  { when: 'said-token-not-configured', steps: ['token-set', 'token-show', 'token-enter'] },
  { when: 'cli-url-needs-credentials', steps: ['cli-credentials', 'cli-approve-direct'] },
  // whatever it was typed for, it is the command line that has none
  { when: 'cli-no-credentials', before: TOKEN_SHOWN_SINCE, steps: ['token-file', 'token-remote-set'] },
  { when: 'cli-no-credentials', steps: ['token-remote', 'token-remote-set'] },
  { when: 'cli-token-redacted', before: TOKEN_SHOWN_SINCE, steps: ['token-file', 'token-enter'] },
  { when: 'cli-token-redacted', steps: ['token-placeholder', 'token-enter'] },
  {
    when: { all: [['log-token-drift', 'status-token-drift']] },
    steps: ['token-service', 'token-show', 'token-enter'],
  },
  { when: 'answered-client-extension', steps: ['extension-token'] },
  { when: 'answered-client-cli', before: TOKEN_SHOWN_SINCE, steps: ['token-file', 'token-remote-set'] },
  { when: 'answered-client-cli', steps: ['token-remote', 'token-remote-set'] },
  { setups: ['compose'], when: { all: [PROGRAM] }, steps: ['token-env', 'token-enter-program'] },
  { setups: ['compose'], steps: ['token-env', 'token-enter'] },
  { setups: ['hosted'], steps: ['token-platform', 'token-enter'] },
  { when: { all: [PROGRAM] }, before: TOKEN_SHOWN_SINCE, steps: ['token-file', 'token-enter-program'] },
  { when: { all: [PROGRAM] }, steps: ['token-show', 'token-enter-program'] },
  { before: TOKEN_SHOWN_SINCE, steps: ['token-file', 'token-enter'] },
  { steps: ['token-show', 'token-enter'] },
];
