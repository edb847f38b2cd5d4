import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { FROM_OUTSIDE } from '../support/outside.ts';
import { aroundNginx } from '../support/proxies/nginx.ts';
import type { Place } from '../support/proxies/program.ts';

/** Writes the configuration of a program for the place it gets. */
export type Configuration = (place: Place) => string;

const MODULES = ['mpm_event', 'authz_core', 'headers', 'proxy', 'proxy_http'];
/**
 * For whom a proxy says it asks. Each of these says so unasked, and a gateway takes nobody for a client whose address
 * is that of the proxy itself: here all come from one machine.
 */
const CLIENT = FROM_OUTSIDE['x-forwarded-for'];

/** Apache as a reverse proxy. @param more behind `ProxyPass`; `upgrade=websocket` hands WebSockets on */
export const apache =
  (gateway: number, more = ''): Configuration =>
  ({ port, folder }) =>
    `
ServerRoot "${folder}"
DefaultRuntimeDir "${folder}"
PidFile "${folder}/pid"
ServerName localhost
Listen 127.0.0.1:${port}
User www-data
Group www-data
ErrorLog "${folder}/logs/error"
${MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
ProxyAddHeaders Off
RequestHeader set X-Forwarded-For ${CLIENT}
ProxyPass "/" "http://127.0.0.1:${gateway}/" ${more}
`;

/** Squid in front of one server. @param more further lines */
export const squid =
  (gateway: number, more = ''): Configuration =>
  ({ port, folder }) =>
    `
http_port 127.0.0.1:${port} accel
cache_peer 127.0.0.1 parent ${gateway} 0 no-query no-digest originserver
http_access allow all
forwarded_for delete
request_header_add X-Forwarded-For ${CLIENT} all
cache deny all
access_log none
cache_log /dev/null
pid_filename ${folder}/squid.pid
coredump_dir /
shutdown_lifetime 0
${more}
`;

/** What Squid 5 wants to hand a WebSocket on. */
export const SQUID_UPGRADES = 'http_upgrade_request_protocols websocket allow all';

/** Varnish. @param more further subroutines */
export const varnish =
  (gateway: number, more = ''): Configuration =>
  () =>
    `
vcl 4.1;
backend default { .host = "127.0.0.1"; .port = "${gateway}"; }
sub vcl_recv { set req.http.X-Forwarded-For = "${CLIENT}"; }
${more}
`;

/** From Varnish's own documentation: WebSockets are piped. */
export const VARNISH_PIPES = `
sub vcl_recv { if (req.http.upgrade ~ "(?i)websocket") { return (pipe); } }
sub vcl_pipe {
  if (req.http.upgrade) { set bereq.http.upgrade = req.http.upgrade; set bereq.http.connection = req.http.connection; }
}`;

/** TLS before a port that has none. */
export const stunnel =
  (gateway: number): Configuration =>
  ({ port, folder }) =>
    `
foreground = yes
pid =
[gateway]
accept = 127.0.0.1:${port}
connect = 127.0.0.1:${gateway}
cert = ${folder}/both.pem
`;

/** Two ends of socat, one a line. */
export const socat =
  (gateway: number): Configuration =>
  ({ port }) =>
    `TCP-LISTEN:${port},bind=127.0.0.1,reuseaddr,fork\nTCP:127.0.0.1:${gateway}`;

/** One nginx. @param inside what stands in its `server` block */
export const nginx =
  (inside: string, listen = ''): Configuration =>
  ({ port, folder }) =>
    aroundNginx(
      folder,
      `server {
        listen 127.0.0.1:${port} ${listen};
        ssl_certificate ${folder}/cert.pem; ssl_certificate_key ${folder}/key.pem;
        ${inside}
      }`,
    );

/** A `location` of nginx that hands WebSockets on. */
export const location = (path: string, gateway: number, ...more: readonly string[]): string =>
  `location ${path} { ${[
    `proxy_pass http://127.0.0.1:${gateway}`,
    'proxy_http_version 1.1',
    'proxy_set_header Host $http_host',
    'proxy_set_header Upgrade $http_upgrade',
    'proxy_set_header Connection "upgrade"',
    ...more,
  ].join('; ')}; }`;

/** A port that wants to hear of its client by the PROXY protocol first. */
export const haproxyWantsProxy =
  (gateway: number): Configuration =>
  ({ port }) =>
    `
defaults
  mode http
  timeout connect 2s
  timeout client 30s
  timeout server 30s
frontend front
  bind 127.0.0.1:${port} accept-proxy
  default_backend back
backend back
  server gateway 127.0.0.1:${gateway}
`;

/** An SSH server of our own, for whoever has the key that is made beside its configuration. */
export const sshd: Configuration = ({ port, folder }) => {
  for (const name of ['host', 'user'])
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', `${folder}/${name}`]);
  // its service makes this folder at its start; without being root it does without
  if (userInfo().uid === 0) mkdirSync('/run/sshd', { recursive: true });
  return `
ListenAddress 127.0.0.1:${port}
HostKey ${folder}/host
PidFile none
AuthorizedKeysFile ${folder}/user.pub
StrictModes no
UsePAM no
PasswordAuthentication no
`;
};

/** `ssh -L`, as people open a tunnel. @param server where that server is, and the folder with its keys */
export const sshTunnel =
  (gateway: number, server: Place): Configuration =>
  ({ port }) =>
    `
Host gateway
  HostName 127.0.0.1
  Port ${server.port}
  User ${userInfo().username}
  IdentityFile ${server.folder}/user
  IdentitiesOnly yes
  UserKnownHostsFile /dev/null
  StrictHostKeyChecking no
  ExitOnForwardFailure yes
  LocalForward 127.0.0.1:${port} 127.0.0.1:${gateway}
`;
