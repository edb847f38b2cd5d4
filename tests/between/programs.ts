import { freePort } from '../support/ports.ts';
import { type Place, startProxy } from '../support/proxies/program.ts';
import type { Target } from '../support/targets.ts';
import * as configuration from './configurations.ts';
import type { GatewayKind, Gateways } from './gateways.ts';

/** Brings about what stands between a page and a gateway. */
type Open = (gateways: Gateways) => Promise<Target>;

const trusting = async (gateways: Gateways): Promise<number> => (await gateways.of('trusting')).port;

/** Nothing stands between. */
export const itself =
  (kind: GatewayKind): Open =>
  async (gateways) => {
    const { port } = await gateways.of(kind);
    return { address: `127.0.0.1:${port}`, stop: async () => {} };
  };

/** Apache. @param more behind `ProxyPass`, as `upgrade=websocket` */
export const apache =
  (more?: string): Open =>
  async (gateways) =>
    startProxy('apache2', configuration.apache(await trusting(gateways), more));

/** Squid. @param upgrades whether it hands WebSockets on; as installed it does not */
export const squid =
  (upgrades: boolean): Open =>
  async (gateways) =>
    startProxy(
      'squid',
      configuration.squid(await trusting(gateways), upgrades ? configuration.SQUID_UPGRADES : ''),
    );

/** Varnish. @param pipes whether it hands WebSockets on; as installed it does not */
export const varnish =
  (pipes: boolean): Open =>
  async (gateways) =>
    startProxy(
      'varnishd',
      configuration.varnish(await trusting(gateways), pipes ? configuration.VARNISH_PIPES : ''),
    );

/** A port that leads to the gateway's. */
export const socat: Open = async (gateways) =>
  startProxy('socat', configuration.socat(await trusting(gateways)));

/** TLS before the gateway. */
export const stunnel: Open = async (gateways) =>
  startProxy('stunnel4', configuration.stunnel(await trusting(gateways)));

/** `ssh -L` to a server of our own. */
export const sshTunnel: Open = async (gateways) => {
  let at: Place | undefined;
  const server = await startProxy('sshd', (place) => {
    at = place;
    return configuration.sshd(place);
  });
  if (!at) throw new Error('The SSH server got no place');
  const tunnel = await startProxy('ssh', configuration.sshTunnel(await trusting(gateways), at));
  const stop = async (): Promise<void> => {
    await tunnel.stop();
    await server.stop();
  };
  return { ...tunnel, stop };
};

/** nginx with a certificate, and nothing that leads from http to it. */
export const nginxWithTls: Open = async (gateways) =>
  startProxy('nginx', configuration.nginx(configuration.location('/', await trusting(gateways)), 'ssl'));

/** The gateway at `/` and nothing else. */
export const nginxAtRoot: Open = async (gateways) =>
  startProxy(
    'nginx',
    configuration.nginx(
      `${configuration.location('= /', await trusting(gateways))} location / { return 404; }`,
    ),
  );

/** As nginx is told to drop what it does not want. */
export const nginxWithout: Open = () => startProxy('nginx', configuration.nginx('return 444;'));

/** HAProxy behind another balancer that is not there. */
export const haproxyWantsProxy: Open = async (gateways) =>
  startProxy('haproxy', configuration.haproxyWantsProxy(await trusting(gateways)));

/** The first client comes to a gateway from this machine, the second to one from afar, and so on. */
export const nginxInTurn: Open = async (gateways) => {
  const gateway = await trusting(gateways);
  const [near, far] = [await freePort(), await freePort()];
  const server = (port: number, ...more: readonly string[]): string =>
    `server { listen 127.0.0.1:${port}; ${configuration.location('/', gateway, ...more)} }`;
  const afar = 'proxy_set_header X-Forwarded-For 203.0.113.7';
  return startProxy('nginx', (place) =>
    configuration
      .nginx(`location / {
        proxy_pass http://both; proxy_http_version 1.1; proxy_set_header Host $http_host;
        proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection "upgrade";
      }`)(place)
      .replace(
        'access_log off;',
        `access_log off; upstream both { server 127.0.0.1:${near}; server 127.0.0.1:${far}; }
        ${server(near)} ${server(far, afar)}`,
      ),
  );
};
