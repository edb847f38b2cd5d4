import { patternParser } from './pattern.ts';

/** How curl, browsers, WebSocket libraries and error pages write a status. */
const status = (numbers: string): string =>
  String.raw`(?:HTTP\/\d(?:\.\d)? |\bHTTP |unexpected (?:server response|response code): |(?<!\w)code=|error code: |<(?:title|h1)>)(?<httpStatus>${numbers})\b`;
const any = (...parts: string[]): RegExp => new RegExp(parts.join('|'), 'i');

/** What answered the upgrade request instead of, or before, the gateway: curl, a browser, a proxy's page. */
export const parseHttp = patternParser([
  ['http-greeted', /connect\.challenge/],
  ['http-upgraded', any(status('101'), '101 switching protocols')],
  ['http-redirect', any(status('30[12378]'))],
  [
    'http-login-wall',
    any(
      status('401'),
      'cloudflareaccess',
      'cf-access',
      '/oauth2/',
      'login required',
      'ssl_verify_client',
      'no required ssl certificate',
      'client certificate',
      '\\bmtls\\b',
    ),
  ],
  ['http-bad-request', any(status('400|426'), '400 bad request', '426 upgrade required')],
  ['http-not-found', any(status('404'), '404 (?:page )?not found')],
  [
    'http-bad-gateway',
    any(
      status('502|503|52[01356]|530|1033'),
      '502:? bad gateway',
      '503:? service',
      'web server is down',
      'argo tunnel error',
    ),
  ],
  [
    'http-gateway-timeout',
    any(
      status('504|522|524'),
      '504:? gateway time-?out',
      'a timeout occurred',
      'connection timed out error code',
    ),
  ],
  // a plain page is a fault only where an upgrade was asked for
  [
    'http-page-instead',
    any(
      '(?:unexpected (?:server response|response code): |(?<!\\w)code=)200\\b',
      'upgrade: websocket.{0,400}? 200 OK',
      'bad response from the server',
    ),
  ],
  ['http-other-server', any(status('403|405|410|429|500|501'))],
]);
