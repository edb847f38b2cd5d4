import { ELSEWHERE, HTTP_PROXY, START_REFUSED } from '../groups.ts';
import type { Rule } from '../rule.ts';

/** Nothing answers at the address the client uses: stopped, still starting, other port, bind, name or network. */
export const gatewayDownOrUnreachable: Rule = {
  habit: 9,
  // it prints this and ends
  proves: START_REFUSED,
  speaksFor: {
    strong: [
      ...START_REFUSED,
      'net-refused',
      'net-name-not-found',
      'net-unreachable',
      'net-timeout',
      'status-service-stopped',
      'said-gateway-starting',
      'said-service-restart',
      // Docker takes the connection, and finds nobody inside who listens for it
      { all: ['net-reset', 'answered-runtime-docker'], none: [...HTTP_PROXY] },
      'probe-unreachable',
      'probe-device-gone',
      'probe-no-answer',
      'probe-gateway-starting',
      // the command line says 1006 where nothing listens; in its own container 127.0.0.1 is not the gateway
      { all: ['close-1006', ['answered-client-cli', 'answered-client-node']] },
    ],
    medium: [
      'close-1006',
      'close-1012',
      'close-1013',
      'status-gateway-unreachable',
      'status-service-absent',
      'asks-doctor-fix',
      'asks-named',
      'asks-other-instance',
      // it listens where only its own machine, or its own container, can reach it
      { all: ['log-listens-on-loopback', ELSEWHERE] },
      // the page asks for the gateway where it is not
      'page-address-inner',
      'probe-fast-failure',
      'probe-server-closed',
      'http-bad-gateway',
      { all: ['close-1006', ['answered-between-nothing', 'answered-change-gateway-restarted']] },
    ],
    weak: [
      'net-reset',
      'net-tls',
      'http-gateway-timeout',
      'probe-other-http',
      'probe-connected-then-closed',
      'probe-websocket-other',
      'probe-port-silent',
      'probe-secure-failure',
      'said-handshake-timeout',
      'cli-no-greeting',
    ],
  },
  speaksAgainst: {
    // 1000 is said by a gateway that is up: its own handshake timeout
    strong: ['probe-greeting', 'http-greeted', 'close-1000'],
    medium: ['status-gateway-reachable', 'http-upgraded', 'page-no-dashboard'],
  },
  usualFor: ['answered-client-cli'],
  settles: { kind: 'paste', what: 'status' },
};
