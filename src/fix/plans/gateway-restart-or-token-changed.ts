import { NOT_APPROVED } from '../../diagnosis/groups.ts';
import { TOKEN_SHOWN_SINCE } from '../../gateway/census/boundaries.ts';
import type { Plans } from '../plan.ts';
import { CONTAINERS } from '../setup.ts';

/** The gateway holds another token, or another list of devices, than before. */
export const gatewayRestartOrTokenChanged: Plans = [
  { when: 'log-runtime-token', steps: ['token-runtime', 'token-show', 'token-enter'] },
  { when: { all: [['log-token-drift', 'status-token-drift']] }, steps: ['token-service', 'token-show'] },
  // on its own machine the command and the service read one file: who differs is the service
  {
    when: {
      all: [
        ['said-device-token-mismatch', 'said-token-mismatch'],
        ['answered-client-cli', 'answered-client-inner', 'setup-systemd-user', 'setup-systemd-system'],
      ],
    },
    setups: ['host', 'vps', 'wsl', 'compose'],
    steps: ['token-service', 'token-show', 'token-enter'],
  },
  {
    when: { all: ['said-device-token-mismatch', 'answered-change-config-changed'] },
    setups: ['host', 'vps', 'wsl'],
    steps: ['token-service', 'token-show', 'token-enter'],
  },
  { when: { all: [NOT_APPROVED] }, setups: CONTAINERS, steps: ['list', 'approve', 'keep-state'] },
  { when: { all: [NOT_APPROVED] }, steps: ['list', 'approve', 'back-to-page'] },
  { when: 'answered-client-cli', before: TOKEN_SHOWN_SINCE, steps: ['token-file', 'token-remote-set'] },
  { when: 'answered-client-cli', steps: ['token-remote', 'token-remote-set'] },
  { setups: ['compose'], steps: ['token-env', 'token-enter', 'list-then', 'approve'] },
  { setups: ['hosted'], steps: ['token-platform', 'token-enter', 'list-then', 'approve'] },
  { before: TOKEN_SHOWN_SINCE, steps: ['token-file', 'token-enter', 'list-then', 'approve'] },
  { steps: ['token-show', 'token-enter', 'list-then', 'approve'] },
];
