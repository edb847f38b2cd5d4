import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { freePort } from '../support/ports.ts';
import { aroundNginx } from '../support/proxies/nginx.ts';
import { type Place, startProxy } from '../support/proxies/program.ts';
import { placed } from '../support/recipes.ts';

/** A web server that serves the built site with a configuration of deploy/. */
export interface Host {
  /** Where the site begins, with a slash at its end. */
  readonly url: string;
  stop(): Promise<void>;
}

/** What is served: a folder with the built site, and the path it was built for, as `/` or `/pairing/`. */
export interface Site {
  readonly dir: string;
  readonly base: string;
}

export const HOSTS = ['nginx', 'caddy'] as const;
export type HostName = (typeof HOSTS)[number];

/** Lays the site where the server's root is: in the folder that its base path names. */
function lay({ dir, base }: Site, { folder }: Place): string {
  const root = join(folder, 'www');
  const at = join(root, base);
  mkdirSync(dirname(at), { recursive: true });
  symlinkSync(resolve(dir), at.replace(/\/$/, ''));
  return root;
}

/** deploy/nginx as its first lines say, on ports that a test may have. */
function nginx(site: Site, secondPort: number): (place: Place) => string {
  return (place) => {
    const { folder, port } = place;
    for (const sub of ['conf.d', 'pairing-required']) mkdirSync(join(folder, sub));
    copyFileSync('deploy/nginx/headers.conf', join(folder, 'pairing-required/headers.conf'));
    const configuration = placed(readFileSync('deploy/nginx/site.conf', 'utf8'), {
      'listen 80;': `listen 127.0.0.1:${secondPort};`,
      'listen 443 ssl': `listen 127.0.0.1:${port} ssl`,
      '/etc/nginx/tls/pairing.example.crt': `${folder}/cert.pem`,
      '/etc/nginx/tls/pairing.example.key': `${folder}/key.pem`,
      'root /srv/pairing-required;': `root ${lay(site, place)};`,
      'error_page 404 /404.html;': `error_page 404 ${site.base}404.html;`,
    });
    writeFileSync(join(folder, 'conf.d/site.conf'), configuration);
    return aroundNginx(folder, `include /etc/nginx/mime.types; include ${folder}/conf.d/site.conf;`);
  };
}

/** deploy/caddy as it stands; all that differs is in its environment. Only a test of faults changes it. */
function caddy(change: (text: string) => string): (place: Place) => string {
  return ({ folder }) => {
    const text = (file: string): string => change(readFileSync(`deploy/caddy/${file}`, 'utf8'));
    writeFileSync(join(folder, 'headers.caddy'), text('headers.caddy'));
    return text('Caddyfile');
  };
}

/**
 * Starts a real web server with the configuration of deploy/: nginx over https with a certificate nobody trusts,
 * Caddy over http, as in a container behind somebody else's https.
 *
 * @param change makes Caddy's configuration wrong
 * @throws when there is no such server, or it does not take the configuration, with its message
 */
export async function startHost(
  name: HostName,
  site: Site,
  change: (text: string) => string = (text) => text,
): Promise<Host> {
  const scheme = name === 'nginx' ? 'https' : 'http';
  const server =
    name === 'nginx'
      ? await startProxy(name, nginx(site, await freePort()))
      : await startProxy(name, caddy(change), {
          environment: (place) => ({
            SITE_ADDRESS: `http://localhost:${place.port}`,
            SITE_ROOT: lay(site, place),
            SITE_BASE: site.base,
          }),
        });
  return { url: `${scheme}://localhost:${server.port}${site.base}`, stop: server.stop };
}
