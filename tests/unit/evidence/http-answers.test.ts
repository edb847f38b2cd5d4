import { expect, test } from 'vitest';
import { parsePaste } from '../../../src/evidence/parse.ts';

const WRITE_OUT = 'ip=192.168.1.5 tcp=0.000312 tls=0.000000 verify=0 err=';
const HTML = (title: string, server: string): string =>
  `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>${server}</center>\r\n</body>\r\n</html>`;

/** What answered an upgrade request, as tools and browsers show it, and what it means. */
const ANSWERS: readonly (readonly [text: string, ...codes: string[]])[] = [
  [
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n\x81z{"type":"event","event":"connect.challenge","payload":{"nonce":"c4c55f86-1fa7-4360-8893-0c7f02bfa7fa","ts":1795344702605}}\ncode=101 exit=28 ${WRITE_OUT}Operation timed out after 5001 milliseconds with 128 bytes received`,
    'http-greeted',
    'http-upgraded',
  ],
  [
    '> Upgrade: websocket\n> Sec-WebSocket-Version: 13\n>\n< HTTP/1.1 200 OK\n< Server: nginx',
    'http-page-instead',
  ],
  [`<!doctype html><title>Welcome</title>\ncode=200 exit=0 ${WRITE_OUT}`, 'http-page-instead'],
  [HTML('400 Bad Request', 'nginx'), 'http-bad-request'],
  [HTML('404 Not Found', 'nginx/1.22.1'), 'http-not-found'],
  [HTML('403 Forbidden', 'nginx/1.22.1'), 'http-other-server'],
  [HTML('502 Bad Gateway', 'nginx/1.22.1'), 'http-bad-gateway'],
  [HTML('504 Gateway Time-out', 'nginx/1.22.1'), 'http-gateway-timeout'],
  [HTML('301 Moved Permanently', 'nginx/1.22.1'), 'http-redirect'],
  [HTML('401 Authorization Required', 'nginx/1.22.1'), 'http-login-wall'],
  ['HTTP/1.1 502 Bad Gateway\r\nServer: Caddy\r\nContent-Length: 0', 'http-bad-gateway'],
  ['<title>claw.example.net | 502: Bad gateway</title> Cloudflare Ray ID: 8f2', 'http-bad-gateway'],
  [
    '<title>Access Denied</title> HTTP/2 302\r\nlocation: https://team.cloudflareaccess.com/cdn-cgi',
    'http-login-wall',
    'http-redirect',
  ],
  ['error code: 1033', 'http-bad-gateway'],
  ['HTTP 530', 'http-bad-gateway'],
  [
    "WebSocket connection to 'wss://claw.example.net/' failed: Error during WebSocket handshake: Unexpected response code: 308",
    'http-redirect',
  ],
  ['Error: Unexpected server response: 502', 'http-bad-gateway'],
  ['There was a bad response from the server.', 'http-page-instead'],
  [`code=000 exit=7 ${WRITE_OUT}Failed to connect to 192.168.1.5 port 18789`, 'net-refused'],
  ['connect ECONNREFUSED 127.0.0.1:18789', 'net-refused'],
  ['This site can’t be reached\n127.0.0.1 refused to connect.\nERR_CONNECTION_REFUSED', 'net-refused'],
  ['Safari Can’t Connect to the Server', 'net-refused'],
  ['curl: (6) Could not resolve host: claw.example', 'net-name-not-found'],
  ['Hmm. We’re having trouble finding that site. Server Not Found', 'net-name-not-found'],
  [`code=000 exit=28 ${WRITE_OUT}Connection timed out after 5001 milliseconds`, 'net-timeout'],
  ['192.168.1.9 took too long to respond. ERR_CONNECTION_TIMED_OUT', 'net-timeout'],
  ['connect EHOSTUNREACH 192.168.1.9:18789', 'net-unreachable'],
  [`code=000 exit=60 ${WRITE_OUT}SSL certificate problem: self-signed certificate`, 'net-tls'],
  ['Your connection is not private\nNET::ERR_CERT_AUTHORITY_INVALID', 'net-tls'],
  [`code=000 exit=35 ${WRITE_OUT}wrong version number`, 'net-tls'],
  ['curl: (52) Empty reply from server', 'net-reset'],
  ['Error: socket hang up\n  code: ECONNRESET', 'net-reset'],
];

test.each(ANSWERS)('%s', (text, ...expected) => {
  const codes = parsePaste(text)
    .findings.map(({ code }) => code)
    .filter((code) => /^(?:http|net|said)-/.test(code));
  expect(codes.toSorted()).toEqual(expected.toSorted());
});
