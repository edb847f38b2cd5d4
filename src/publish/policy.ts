/**
 * What a page of this site may do, for the browser that opens it.
 *
 * The probe must reach any address the user types, so connect-src and img-src are wide; in return no third
 * party's script is ever let in, and no string becomes script or markup (Trusted Types).
 */
export const DIRECTIVES = [
  "default-src 'none'",
  "connect-src 'self' ws: wss: http: https:",
  "img-src 'self' http: https: data:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "worker-src 'self'",
  "require-trusted-types-for 'script'",
  // each lets one address become a worker: src/offline/worker/register.ts, src/picture/spawn.ts
  'trusted-types pairing-worker pairing-picture',
] as const;

export const SCRIPTS = ["'self'"] as const;
export const STYLES = ["'self'"] as const;

/**
 * The policy as a response header, for every page of every release. A browser obeys it and the page's own
 * policy both, so what is in the page is let in by that one's hashes alone: they change with each page, and a
 * header that held them would lock a page out wherever the two were not published in the same moment.
 */
export const POLICY_HEADER = [
  ...DIRECTIVES,
  // what reads pictures obeys the header of its own file, and is WebAssembly; a page's own policy forbids that
  `script-src ${[...SCRIPTS, "'unsafe-inline'", "'wasm-unsafe-eval'"].join(' ')}`,
  `style-src ${[...STYLES, "'unsafe-inline'"].join(' ')}`,
  // a page cannot say this of itself
  "frame-ancestors 'none'",
].join('; ');
