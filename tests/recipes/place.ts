import { aroundNginx } from '../support/proxies/nginx.ts';
import type { Place } from '../support/proxies/program.ts';
import { placed, recipe } from '../support/recipes.ts';

/** Caddy fetches its certificate from a public authority; here it makes one, by options before the recipe. */
const beforeCaddy = (port: number): string => `
{
  admin off
  local_certs
  skip_install_trust
  auto_https disable_redirects
  https_port ${port}
}
`;

/** Each proxy recipe with what is replaced in it, and that is all: ports and certificates. */
export const PLACED = {
  nginx: {
    file: 'nginx.conf',
    // nginx reads such files from conf.d, inside `http`
    configuration: (gateway: number) => (place: Place) =>
      aroundNginx(
        place.folder,
        placed(recipe('nginx.conf'), {
          'listen 443 ssl': `listen ${place.port} ssl`,
          '/etc/nginx/tls/gateway.example.crt': `${place.folder}/cert.pem`,
          '/etc/nginx/tls/gateway.example.key': `${place.folder}/key.pem`,
          '127.0.0.1:18789': `127.0.0.1:${gateway}`,
        }),
      ),
  },
  caddy: {
    file: 'Caddyfile',
    configuration: (gateway: number) => (place: Place) =>
      beforeCaddy(place.port) + placed(recipe('Caddyfile'), { '127.0.0.1:18789': `127.0.0.1:${gateway}` }),
  },
  haproxy: {
    file: 'haproxy.cfg',
    configuration: (gateway: number) => (place: Place) =>
      placed(recipe('haproxy.cfg'), {
        'bind :443': `bind :${place.port}`,
        '/etc/haproxy/gateway.example.pem': `${place.folder}/both.pem`,
        '127.0.0.1:18789': `127.0.0.1:${gateway}`,
      }),
  },
} as const;
