import type { Place } from '../support/proxies/program.ts';
import type { FaultId, Upstream } from './faults.ts';

interface Parts {
  readonly port: number;
  /** Lines of the frontend, which sees the request first. */
  readonly front?: readonly string[];
  readonly back?: readonly string[];
}

const file = ({ port, folder }: Place, { port: to, front = [], back = [] }: Parts, tls = false): string => `
defaults
  mode http
  timeout connect 2s
  timeout client 30s
  timeout server 30s
  timeout tunnel 1h
userlist users
  user user insecure-password test
frontend front
  bind 127.0.0.1:${port} ${tls ? `ssl crt ${folder}/both.pem` : ''}
  ${front.join('\n  ')}
  default_backend back
backend back
  ${back.join('\n  ')}
  server gateway 127.0.0.1:${to}
`;

const WITHOUT_PREFIX = 'http-request replace-path /claw(/)?(.*) /\\2';
const NO_UPGRADE = ['http-request del-header Upgrade', 'http-request del-header Connection'];

/** The parts of haproxy.cfg for each set-up; HAProxy has no HTTP/1.0 towards a server. */
const PARTS: Readonly<Partial<Record<FaultId, (up: Upstream) => Parts>>> = {
  right: (up) => ({ port: up.gateway }),
  'right-forwarded': (up) => ({
    port: up.trusting,
    back: ['http-request set-header X-Forwarded-For 203.0.113.7'],
  }),
  'forwarded-untrusted': (up) => ({ port: up.gateway, back: ['option forwardfor'] }),
  'no-upgrade': (up) => ({ port: up.gateway, back: NO_UPGRADE }),
  'wrong-port': (up) => ({ port: up.dead }),
  slow: (up) => ({ port: up.silent, back: ['timeout server 2s'] }),
  'login-401': (up) => ({
    port: up.gateway,
    front: ['http-request auth realm Login unless { http_auth(users) }'],
  }),
  'login-302': (up) => ({
    port: up.gateway,
    front: [
      'http-request return status 200 content-type text/html string "Log in" if { path /login }',
      'http-request redirect location /login',
    ],
  }),
  'redirect-dead': (up) => ({
    port: up.gateway,
    front: [`http-request redirect location http://127.0.0.1:${up.dead}/`],
  }),
  prefix: (up) => ({ port: up.gateway, back: [WITHOUT_PREFIX] }),
  'base-path': (up) => ({ port: up.trusting }),
  'base-path-no-upgrade': (up) => ({ port: up.trusting, back: NO_UPGRADE }),
  idle: (up) => ({ port: up.gateway, back: ['timeout tunnel 3s'] }),
  'host-rewritten': (up) => ({ port: up.gateway, back: ['http-request set-header Host gateway.example'] }),
  'self-signed': (up) => ({ port: up.gateway }),
  static: (up) => ({
    port: up.dead,
    front: ['http-request return status 200 content-type text/html string "It works!"'],
  }),
};

/** Writes a haproxy.cfg for one set-up, or undefined where HAProxy cannot be set up so. */
export function haproxy(fault: FaultId, up: Upstream): ((place: Place) => string) | undefined {
  const parts = PARTS[fault];
  return parts && ((place) => file(place, parts(up), fault === 'self-signed'));
}

/** Two gateways behind one address, told apart by path. */
export const haproxyWithTwo =
  (up: Upstream) =>
  (place: Place): string =>
    file(place, { port: up.gateway, front: ['use_backend two if { path_beg /two }'] }).concat(`
backend two
  server gateway 127.0.0.1:${up.trusting}
`);
