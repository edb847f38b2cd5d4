import type { Connection, Log } from './log/connections.ts';

/** How our check calls itself (src/gateway/frames.ts), and what it is called in a list of devices. */
const CLIENT = 'openclaw-probe';
const VERSION = 'probe';
const NAME = /Pairing Required\? ?check/i;
/** The ids of our requests: those of this release of the site, of earlier ones, and one that nobody else has. */
const OURS_ALONE = ['page-check', 'pairing-required-check'];
const REQUESTS = [...OURS_ALONE, 'anonymous', 'version'];
/** Where `npm start` serves this site. */
const LOCAL_SITE = 'http://localhost:4321';
/** The command line's own check is called the same and comes from no page; its version is a release. */
const PAGE = /^(?:https?:\/\/|file:|null$)/;

/** Says whether a connection is our check's own: by its name, by the id of its request, or by this page's origin. */
function isOwnCheck({ fields, text }: Connection, origin: string): boolean {
  const { client = '', mode, version = '', request = '' } = fields;
  if (origin !== '' && [origin, LOCAL_SITE].includes(fields['origin'] ?? '')) return true;
  if (NAME.test(text) || OURS_ALONE.includes(request)) return true;
  if (client === CLIENT && (version === VERSION || PAGE.test(fields['origin'] ?? ''))) return true;
  // cut before its name: only a page gives its request such an id, and only ours these
  if (client === '' && PAGE.test(fields['origin'] ?? '') && REQUESTS.includes(request)) return true;
  return client === CLIENT && mode === 'probe' && version !== '' && VERSION.startsWith(version);
}

/**
 * Tells which connections of a log are our check's: it was refused there, and the user was not.
 *
 * @param origin where this page is from, as `location.origin` gives it; empty where nobody checks
 */
export const ownChecks = (log: Log, origin: string): readonly Connection[] =>
  log.connections.filter((each) => isOwnCheck(each, origin));
