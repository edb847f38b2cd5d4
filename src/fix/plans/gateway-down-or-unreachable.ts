import { START_REFUSED } from '../../diagnosis/groups.ts';
import { COMMAND_REFUSED, PROGRAM } from '../groups.ts';
import type { Plans } from '../plan.ts';
import { CONTAINERS } from '../setup.ts';

/** It says what it wants, in a start that was refused or of a file that it cannot read. */
const ASKS = [...START_REFUSED, 'asks-doctor-fix', 'asks-named'] as const;

/** Whoever is not at the gateway's own machine. */
const AWAY = ['answered-place-same-network', 'answered-place-internet'] as const;

/** Nothing answers: it is stopped or starting, or the client looks in a wrong place. */
export const gatewayDownOrUnreachable: Plans = [
  // what it asks for comes before these
  { when: { all: [ASKS] }, setups: ['hosted'], steps: ['platform-restart'] },
  { when: { all: [ASKS] }, steps: ['start', 'logs-why'] },
  {
    when: { all: [['said-gateway-starting', 'close-1013', 'probe-gateway-starting']] },
    steps: ['wait-start', 'status'],
  },
  { when: { all: [['failed-gateway-start', 'failed-gateway-restart']] }, steps: ['logs-why', 'status'] },
  {
    when: { all: [['said-service-restart', 'close-1012']], none: ['status-service-stopped'] },
    steps: ['wait-restart', 'status'],
  },
  { when: 'net-name-not-found', steps: ['name-wrong', 'status'] },
  { when: { all: [['net-tls', 'probe-secure-failure']] }, steps: ['address-scheme', 'status'] },
  { when: 'log-listens-on-loopback', setups: CONTAINERS, steps: ['bind-lan-first'] },
  { when: 'page-address-inner', steps: ['page-address', 'status'] },
  { when: { all: [PROGRAM] }, steps: ['program-address', 'host-from-container', 'status'] },
  // from another machine nobody reaches what listens on its own: first the way, then whether it runs
  {
    when: { all: ['status-gateway-unreachable', AWAY], none: ['status-service-stopped'] },
    steps: ['tunnel-first', 'status', 'logs-why'],
  },
  { when: 'net-reset', setups: CONTAINERS, steps: ['bind-lan-first', 'status'] },
  {
    when: { all: [COMMAND_REFUSED] },
    setups: ['compose'],
    steps: ['outside-container', 'status', 'start'],
  },
  { when: 'answered-client-cli', setups: ['inside'], steps: ['cli-list-direct', 'status'] },
  { when: 'answered-client-cli', setups: ['hosted'], steps: ['own-console', 'platform-restart'] },
  { when: 'http-bad-gateway', steps: ['proxy-backend', 'start', 'logs-why'] },
  { when: 'status-gateway-reachable', steps: ['tunnel-first'] },
  { when: 'status-service-stopped', setups: ['termux'], steps: ['run-by-hand', 'status'] },
  { setups: ['hosted'], steps: ['platform-restart'] },
  { when: 'status-service-stopped', steps: ['start', 'logs-why', 'status'] },
  { when: 'status-service-absent', setups: ['termux'], steps: ['run-by-hand', 'status'] },
  // to start what is no service does nothing
  {
    when: 'status-service-absent',
    setups: ['host', 'vps', 'windows', 'wsl'],
    steps: ['service-install', 'status', 'logs-why'],
  },
  { setups: ['compose', 'docker', 'podman'], steps: ['status', 'start', 'bind-lan', 'logs-why'] },
  { steps: ['status', 'start', 'logs-why', 'tunnel'] },
];
