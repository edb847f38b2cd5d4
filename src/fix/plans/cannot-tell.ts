import { LOGIN_FIFTEEN_SECONDS_SINCE, TOKEN_SHOWN_SINCE } from '../../gateway/census/boundaries.ts';
import {
  COMMAND_FAILED,
  COMMAND_REFUSED,
  NODE_LIST,
  PAIRING,
  PROGRAM,
  UNSIGNED,
  WRONG_ID,
} from '../groups.ts';
import type { Plans } from '../plan.ts';
import { CONTAINERS } from '../setup.ts';
import { proxyLogin } from './proxy-login.ts';

const SLOW = ['said-handshake-timeout', 'close-1000'] as const;

/** No cause is named, and yet what was said is enough to know what to do. */
export const cannotTell: Plans = [
  // a fault that no cause stands for
  { when: 'text-release-fault', steps: ['update-fault'] },
  { when: { all: [['said-device-signature-expired', 'probe-clock-skew']] }, steps: ['clock'] },
  { when: 'said-device-signature-invalid', steps: ['forget-key'] },
  { when: 'said-device-id-mismatch', steps: ['program-signs'] },
  ...proxyLogin,
  { when: { all: [PAIRING, NODE_LIST] }, steps: ['list', 'approve', 'node-list'] },
  { when: { all: [NODE_LIST] }, steps: ['node-list', 'node-approve'] },
  { when: 'said-device-change-denied', steps: ['cli-admin-direct'] },
  { when: { all: [WRONG_ID] }, steps: ['list-again'] },
  { when: 'said-bootstrap-token-invalid', steps: ['phone-code'] },
  { when: { all: [UNSIGNED, PROGRAM] }, steps: ['program-signs'] },
  { when: { all: ['said-device-identity-required', PROGRAM] }, steps: ['program-key'] },
  { when: { all: [UNSIGNED] }, steps: ['update-program'] },
  {
    when: { all: ['said-missing-scope', PROGRAM], none: [...COMMAND_FAILED, 'typed-devices-approve'] },
    steps: ['program-scopes'],
  },
  { when: { all: ['said-missing-scope', 'answered-client-control-ui'] }, steps: ['update-fault'] },
  {
    when: { all: [['said-missing-scope', 'cli-plaintext-refused'], COMMAND_FAILED] },
    setups: ['compose'],
    steps: ['outside-container', 'approve-inside'],
  },
  { when: 'said-missing-scope', steps: ['cli-scope'] },
  { when: 'cli-plaintext-refused', steps: ['cli-tunnel'] },
  { when: 'cli-url-needs-credentials', steps: ['cli-credentials'] },
  // older releases end a login after ten seconds
  { when: { all: [SLOW] }, since: LOGIN_FIFTEEN_SECONDS_SINCE, steps: ['status', 'logs-why'] },
  { when: { all: [SLOW] }, steps: ['update-wait', 'status'] },
  { when: { all: [PAIRING, COMMAND_REFUSED] }, steps: ['cli-list-direct', 'cli-approve-repair'] },
  { when: { all: [PAIRING] }, steps: ['list', 'compare-rights', 'approve'] },
  {
    when: { all: ['said-device-token-mismatch', COMMAND_REFUSED] },
    setups: ['host', 'vps', 'wsl'],
    steps: ['token-service', 'cli-token-direct', 'cli-forget'],
  },
  {
    when: { all: ['said-device-token-mismatch', COMMAND_REFUSED] },
    steps: ['cli-token-direct', 'cli-forget'],
  },
  {
    when: 'said-device-token-mismatch',
    before: TOKEN_SHOWN_SINCE,
    steps: ['device-token-enter-file', 'forget-site'],
  },
  { when: 'said-device-token-mismatch', steps: ['device-token-enter', 'forget-site'] },
  { when: 'log-listens-on-loopback', setups: CONTAINERS, steps: ['bind-lan-first'] },
  {
    when: { all: ['close-1006', 'answered-client-cli'] },
    setups: ['inside'],
    steps: ['cli-list-direct', 'status'],
  },
  {
    when: { all: ['close-1006', 'answered-client-cli'] },
    setups: ['compose'],
    steps: ['outside-container', 'status'],
  },
  {
    when: {
      all: [
        'said-control-ui-needs-device-identity',
        ['answered-client-third-party', 'answered-address-http-localhost'],
      ],
    },
    steps: ['program-key'],
  },
  { when: 'said-control-ui-needs-device-identity', steps: ['secure-tunnel'] },
  { when: { all: ['answered-client-extension', 'answered-says-token'] }, steps: ['extension-token'] },
  { when: { all: [PROGRAM, 'status-gateway-unreachable'] }, steps: ['program-address'] },
  { when: 'answered-client-phone-app', steps: ['update-app', 'phone-code'] },
  // something else holds the port: its owner says where the gateway listens
  {
    when: { all: [['probe-port-silent', 'probe-websocket-other', 'probe-websocket-silent']] },
    steps: ['status'],
  },
];
