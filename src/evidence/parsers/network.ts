import { patternParser } from './pattern.ts';

/** curl's exit code, as curl prints it and as this site's own command line prints it. */
const any = (exits: string, ...parts: string[]): RegExp =>
  new RegExp([`curl: \\((?:${exits})\\)`, `code=000 exit=(?:${exits})\\b`, ...parts].join('|'), 'i');

/** The way to the machine did not work: Node, curl, browsers and their error pages in their own words. */
export const parseNetwork = patternParser([
  [
    'net-refused',
    any(
      '7',
      'ECONNREFUSED',
      'connection refused',
      'ERR_CONNECTION_REFUSED',
      'refused to connect',
      'actively refused',
      'couldn.t connect to server',
      // what Firefox can't, nobody listens to; what "we" can't, it cannot find
      '(?<!we )can.t (?:connect to|establish a connection to) the server',
    ),
  ],
  [
    'net-name-not-found',
    any(
      '6',
      'ENOTFOUND',
      'EAI_AGAIN',
      'ERR_NAME_NOT_RESOLVED',
      'could not resolve host',
      'server not found',
      'can.t find the server',
      'trouble finding that site',
      'server IP address could not be found',
      'DNS_PROBE_',
      'name or service not known',
      'NXDOMAIN',
    ),
  ],
  [
    'net-timeout',
    /code=000 exit=28|ETIMEDOUT|ERR_(?:CONNECTION_)?TIMED_OUT|connection (?:has )?timed out|(?:took|taking) too long to respond|opening handshake has timed out|timed out after \d+ milliseconds(?! with [1-9])/i,
  ],
  [
    'net-unreachable',
    /EHOSTUNREACH|ENETUNREACH|ERR_ADDRESS_UNREACHABLE|no route to host|network is unreachable/i,
  ],
  [
    'net-tls',
    any(
      '35|51|60',
      'self.signed certificate',
      'certificate (?:has expired|verify failed|problem)',
      'UNABLE_TO_VERIFY',
      'ERR_(?:TLS|CERT|SSL)_',
      'SSL_ERROR_',
      'SEC_ERROR_',
      'wrong version number',
      'SSL routines',
      '(?:your|this) connection is(?: not|n.t) private',
      'potential security risk',
      'can.t create a secure connection',
      'secure connection failed',
    ),
  ],
  // another certificate than the one that was seen first, which the client keeps
  ['net-pin-changed', /tls fingerprint mismatch/i],
  [
    'net-reset',
    any(
      '52|56',
      'ECONNRESET',
      'ERR_CONNECTION_(?:RESET|CLOSED)',
      'ERR_EMPTY_RESPONSE',
      'connection (?:was )?reset',
      'socket hang up',
      'empty reply from server',
      'didn.t send any data',
      'unexpectedly closed the connection',
    ),
  ],
]);
