import type { Plans } from '../plan.ts';

/** Nothing answers: it is stopped or starting, or the client looks in a wrong place. */
export const gatewayDownOrUnreachable: Plans = [
  {
    when: { all: [['said-gateway-starting', 'close-1013', 'probe-gateway-starting']] },
    steps: ['wait-start', 'status'],
  },
  { when: { all: [['said-service-restart', 'close-1012']] }, steps: ['wait-restart', 'status'] },
  { when: 'net-name-not-found', steps: ['name-wrong', 'status'] },
  { when: { all: [['net-tls', 'probe-secure-failure']] }, steps: ['address-scheme', 'status'] },
  { when: 'http-bad-gateway', steps: ['proxy-backend', 'start', 'logs-why'] },
  { when: 'status-gateway-reachable', steps: ['tunnel-first'] },
  { when: 'status-service-stopped', steps: ['start', 'logs-why', 'status'] },
  { when: 'answered-client-cli', setups: ['compose'], steps: ['outside-container', 'status', 'start'] },
  { setups: ['compose', 'docker', 'podman'], steps: ['status', 'start', 'bind-lan', 'logs-why'] },
  { steps: ['status', 'start', 'logs-why', 'tunnel'] },
];
