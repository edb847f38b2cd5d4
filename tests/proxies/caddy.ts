import type { Place } from '../support/proxies/program.ts';
import type { FaultId, Upstream } from './faults.ts';

const site = ({ port }: Place, inside: string, scheme = 'http://'): string => `
{
  admin off
  auto_https off
}
${scheme}:${port} {
  bind 127.0.0.1
  ${inside}
}
`;

/** Caddy adds forwarded headers by itself; a gateway that trusts no proxy refuses them. */
const BARE = 'header_up -X-Forwarded-*';
const to = (port: number, ...lines: readonly string[]): string =>
  `reverse_proxy 127.0.0.1:${port} {\n${lines.join('\n')}\n}`;
/** What `caddy hash-password` makes of a password nobody uses. */
const USER = 'user $2a$14$VYG5XHzcSs8FVAoEQcx7VeKbb39yyfK1GJUHaCX0UIRwUK8jpoqLe';

/** What stands in the site block for each set-up; Caddy has no HTTP/1.0 and, before 2.7, no idle time-out. */
const INSIDE: Readonly<Partial<Record<FaultId, (up: Upstream, place: Place) => string>>> = {
  right: (up) => to(up.gateway, BARE),
  'right-forwarded': (up) => to(up.trusting, 'header_up X-Forwarded-For 203.0.113.7'),
  'forwarded-untrusted': (up) => to(up.gateway),
  'no-upgrade': (up) => to(up.gateway, BARE, 'header_up -Upgrade', 'header_up -Connection'),
  'wrong-port': (up) => to(up.dead, BARE),
  slow: (up) => to(up.silent, BARE, 'transport http {\nresponse_header_timeout 2s\n}'),
  'login-401': (up) => `basicauth {\n${USER}\n}\n${to(up.gateway, BARE)}`,
  'login-302': () => '@out not path /login\nredir @out /login\nrespond "Log in" 200',
  'redirect-dead': (up) => `redir * http://127.0.0.1:${up.dead}/`,
  prefix: (up) => `handle_path /claw* {\n${to(up.gateway, BARE)}\n}`,
  'prefix-slash': (up) => `redir /claw /claw/ 301\nhandle_path /claw/* {\n${to(up.gateway, BARE)}\n}`,
  'base-path': (up) => `handle /claw* {\n${to(up.trusting, BARE)}\n}`,
  'base-path-no-upgrade': (up) =>
    `handle /claw* {\n${to(up.trusting, BARE, 'header_up -Upgrade', 'header_up -Connection')}\n}`,
  'host-rewritten': (up) => to(up.gateway, BARE, 'header_up Host gateway.example'),
  'self-signed': (up, { folder }) => `tls ${folder}/cert.pem ${folder}/key.pem\n${to(up.gateway, BARE)}`,
  static: (_, { folder }) => `root * ${folder}\nfile_server`,
};

/** Writes a Caddyfile for one set-up, or undefined where Caddy cannot be set up so. */
export function caddy(fault: FaultId, up: Upstream): ((place: Place) => string) | undefined {
  const inside = INSIDE[fault];
  const scheme = fault === 'self-signed' ? 'https://' : 'http://';
  return inside && ((place) => site(place, inside(up, place), scheme));
}

/** Two gateways behind one address, told apart by path. */
export const caddyWithTwo =
  (up: Upstream) =>
  (place: Place): string =>
    site(
      place,
      `handle_path /one* {\n${to(up.gateway, BARE)}\n}\nhandle_path /two* {\n${to(up.trusting, BARE)}\n}`,
    );
