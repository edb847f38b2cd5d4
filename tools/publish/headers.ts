// Writes the headers of src/publish/headers.ts into the parts for nginx and Caddy: npm run headers
import { writeFileSync } from 'node:fs';
import { caddyHeaders, nginxHeaders } from '../../src/publish/hosts.ts';

writeFileSync('deploy/nginx/headers.conf', nginxHeaders());
writeFileSync('deploy/caddy/headers.caddy', caddyHeaders());
