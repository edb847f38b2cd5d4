import type { Target } from '../targets.ts';
import { startProxy } from './program.ts';

/**
 * nginx's own main file, as systems have it: one process, and all its files in one folder, so that nothing of the
 * machine's own nginx is read or written.
 *
 * @param inside what stands inside `http`
 */
export const aroundNginx = (folder: string, inside: string): string => `
daemon off;
master_process off;
pid ${folder}/nginx.pid;
error_log stderr;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  ${inside}
}
`;

/** nginx as many set it up at first: HTTP gets through to the gateway, the upgrade does not. */
export function nginxWithoutUpgrade(gatewayPort: number): Promise<Target> {
  const location = `proxy_pass http://127.0.0.1:${gatewayPort}; proxy_http_version 1.1;`;
  return startProxy('nginx', ({ folder, port }) =>
    aroundNginx(folder, `server { listen 127.0.0.1:${port}; location / { ${location} } }`),
  );
}
