import { all, none } from './row.ts';

/** Every way of writing a status, for one status. */
const written = (status: number): string[] => [
  `HTTP/1.1 ${status}`,
  `HTTP/2 ${status} x`,
  `got HTTP ${status}`,
  `Unexpected server response: ${status}`,
  `Unexpected response code: ${status}`,
  `code=${status}`,
  `error code: ${status}`,
  `<title>${status}</title>`,
  `<h1>${status}</h1>`,
];
/** What only looks like a status. */
const unlike = (status: number): string[] => [`HTTP/1.1 ${status}0`, `xHTTP ${status}`, `exitcode=${status}`];
const first = (...statuses: number[]): string[] => statuses.map((status) => `HTTP/1.1 ${status} x`);

export const HTTP = [
  ...all('http-greeted', '"event":"connect.challenge"'),
  ...none('connect-challenge', 'CONNECT.CHALLENGE'),
  ...all('http-upgraded', ...written(101), '101 Switching Protocols'),
  ...all('http-redirect', ...written(301), ...first(302, 303, 307, 308)),
  ...all(
    'http-login-wall',
    ...written(401),
    'team.cloudflareaccess.com',
    'cf-access-domain',
    'gw.example/oauth2/start',
    'Login required',
    'ssl_verify_client on;',
    '400 No required SSL certificate was sent',
    'the proxy asks for a client certificate',
    'we use mTLS here',
  ),
  ...none('xmtls', 'mtlsx'),
  ...all('http-bad-request', ...written(400), ...first(426), '400 Bad Request', '426 Upgrade Required'),
  ...all('http-not-found', ...written(404), '404 page not found', '404 Not Found'),
  ...all(
    'http-bad-gateway',
    ...written(502),
    ...first(503, 520, 521, 523, 525, 526, 530, 1033),
    '502 Bad Gateway',
    '502: Bad gateway',
    '503 Service Unavailable',
    '503: Service',
    'Web server is down',
    'Argo Tunnel error',
  ),
  ...all(
    'http-gateway-timeout',
    ...written(504),
    ...first(522, 524),
    '504 Gateway Timeout',
    '504: Gateway Time-out',
    'A timeout occurred',
    'Connection timed out Error code',
  ),
  ...all(
    'http-page-instead',
    'Unexpected server response: 200',
    'Unexpected response code: 200',
    'code=200',
    'Upgrade: websocket HTTP/1.1 200 OK',
    'Upgrade: websocket x 200 OK',
    'bad response from the server',
  ),
  ...all('http-other-server', ...written(403), ...first(405, 410, 429, 500, 501)),
  ...[101, 301, 401, 400, 404, 502, 504, 403].flatMap((status) => none(...unlike(status))),
  ...none('exitcode=200', 'code=2000', 'HTTP/1.1 200 OK', 'Unexpected thing: 502', '<b>502', 'HTTP/1.1 304'),
];
