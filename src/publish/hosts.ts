import { ASK_AGAIN, HASHED, HEADERS, type Header, HTTPS_ONLY, KEEP_FOR_EVER } from './headers.ts';

const MADE = '# Made from src/publish/headers.ts by `npm run headers`; change it there.';

/**
 * Writes `_headers`, which Netlify and Cloudflare Pages read. Both serve over https, and both let a page be asked
 * for again without being told; a second Cache-Control would be added to the first.
 *
 * @param base path the site is published at, with a slash at both ends
 */
export function headersFile(base: string): string {
  const rule = (path: string, headers: readonly Header[]): string =>
    [base + path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${rule('*', [...HEADERS, HTTPS_ONLY])}\n${rule(`${HASHED}*`, [KEEP_FOR_EVER])}\n`;
}

/** Writes the lines of an nginx `server`; deploy/nginx/site.conf sets `$cached`. */
export function nginxHeaders(): string {
  const headers: readonly Header[] = [...HEADERS, ['Cache-Control', '$cached']];
  const lines = headers.map(([name, value]) => `add_header ${name} "${value}" always;`);
  return `${MADE}\n${lines.join('\n')}\n`;
}

/**
 * Writes the lines of a site in a Caddyfile. Caddy runs lines with a condition first, so the two lives of a file
 * exclude each other; what is missing is not missing for a year.
 */
export function caddyHeaders(): string {
  const line = ([name, value]: Header): string => `${name} "${value}"`;
  const hashed = `{\n  path_regexp /${HASHED}\n  file\n}`;
  return `${MADE}
header {
${HEADERS.map((header) => `  ${line(header)}`).join('\n')}
}
@hashed ${hashed}
header @hashed ${line(KEEP_FOR_EVER)}
@others not ${hashed}
header @others ${line(ASK_AGAIN)}
@secure protocol https
header @secure ${line(HTTPS_ONLY)}
`;
}
