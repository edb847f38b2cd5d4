import { aroundNginx } from '../support/proxies/nginx.ts';
import type { Place } from '../support/proxies/program.ts';
import type { FaultId, Upstream } from './faults.ts';

const server = ({ port, folder }: Place, inside: string, tls = ''): string =>
  aroundNginx(folder, `server {\n listen 127.0.0.1:${port} ${tls};\n ${inside}\n}`);

const at = (path: string, ...lines: readonly string[]): string => `location ${path} { ${lines.join('; ')}; }`;
const to = (port: number, path = ''): string => `proxy_pass http://127.0.0.1:${port}${path}`;
const TAKEN_OFF = 'rewrite ^/[a-z]+/?(.*)$ /$1 break';
const V11 = 'proxy_http_version 1.1';
const HOST = 'proxy_set_header Host $http_host';
const UPGRADE = 'proxy_set_header Upgrade $http_upgrade';
const CONNECTION = 'proxy_set_header Connection "upgrade"';
const WEBSOCKET = [V11, HOST, UPGRADE, CONNECTION];
const FORWARDED = 'proxy_set_header X-Forwarded-For $remote_addr';
const OUTSIDE = 'proxy_set_header X-Forwarded-For 203.0.113.7';

/** What stands in the `server` block for each set-up. */
const INSIDE: Readonly<Record<FaultId, (up: Upstream, place: Place) => string>> = {
  right: (up) => at('/', to(up.gateway), ...WEBSOCKET),
  'right-forwarded': (up) => at('/', to(up.trusting), ...WEBSOCKET, OUTSIDE),
  'forwarded-untrusted': (up) => at('/', to(up.gateway), ...WEBSOCKET, FORWARDED),
  'no-upgrade': (up) => at('/', to(up.gateway), V11, HOST, CONNECTION),
  'no-connection': (up) => at('/', to(up.gateway), V11, HOST, UPGRADE),
  'http-1.0': (up) => at('/', to(up.gateway)),
  'wrong-port': (up) => at('/', to(up.dead), ...WEBSOCKET),
  slow: (up) => at('/', to(up.silent), ...WEBSOCKET, 'proxy_read_timeout 2s'),
  'login-401': (up, { folder }) =>
    at('/', to(up.gateway), ...WEBSOCKET, 'auth_basic "Login"', `auth_basic_user_file ${folder}/users`),
  'login-302': () => `${at('= /login', 'default_type text/html', 'return 200 "Log in"')}
    ${at('/', 'return 302 /login')}`,
  'redirect-dead': (up) => at('/', `return 302 http://127.0.0.1:${up.dead}/`),
  prefix: (up) => at('/claw', TAKEN_OFF, to(up.gateway), ...WEBSOCKET),
  'prefix-slash': (up) => at('/claw/', to(up.gateway, '/'), ...WEBSOCKET),
  'base-path': (up) => at('/claw', to(up.trusting), ...WEBSOCKET),
  'base-path-no-upgrade': (up) => at('/claw', to(up.trusting), HOST),
  idle: (up) => at('/', to(up.gateway), ...WEBSOCKET, 'proxy_read_timeout 3s', 'proxy_send_timeout 3s'),
  'host-rewritten': (up) =>
    at('/', to(up.gateway), V11, UPGRADE, CONNECTION, 'proxy_set_header Host gateway.example'),
  'self-signed': (
    up,
    { folder },
  ) => `ssl_certificate ${folder}/cert.pem; ssl_certificate_key ${folder}/key.pem;
    ${at('/', to(up.gateway), ...WEBSOCKET)}`,
  static: (_, { folder }) => `root ${folder};`,
};

/** Writes an nginx.conf for one set-up. */
export function nginx(fault: FaultId, up: Upstream): (place: Place) => string {
  return (place) => server(place, INSIDE[fault](up, place), fault === 'self-signed' ? 'ssl' : '');
}

/** Two gateways behind one address, told apart by path. */
export const nginxWithTwo =
  (up: Upstream) =>
  (place: Place): string =>
    server(
      place,
      `${at('/one', TAKEN_OFF, to(up.gateway), ...WEBSOCKET)}
      ${at('/two', TAKEN_OFF, to(up.trusting), ...WEBSOCKET)}`,
    );
