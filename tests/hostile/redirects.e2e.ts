import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test } from '../support/engine-test.ts';
import { serveRaw } from './raw.ts';

// the page says that it asks the address it was given, and nobody else: whoever answers does not choose where else

/** How a server turns a socket away that it will not open. */
const NO_SOCKET = 'HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n';

/** A server that opens no socket, and writes down what it is asked beside that. */
async function listening(http: (request: IncomingMessage, response: ServerResponse) => void) {
  const asked: IncomingMessage[] = [];
  const target = await serveRaw({
    http: (request, response) => {
      asked.push(request);
      http(request, response);
    },
    // no redirect: WebKitGTK follows one of an upgrade, whatever a page wants
    upgrade: (stream) => stream.end(`${NO_SOCKET}\r\n`),
  });
  return { asked, ...target };
}

const CORS = { 'Access-Control-Allow-Origin': '*' };
/** A browser gives up after so many redirects (Fetch standard). */
const MOST = 21;

/** How to redirect, and to where; `stays`: to the same host and port, where one browser goes along. */
const WAYS: readonly {
  readonly what: string;
  readonly where: (other: string) => string;
  readonly headers?: object;
  readonly stays?: true;
}[] = [
  { what: 'in circles', where: () => '/again', stays: true },
  { what: 'to another port', where: (other) => `http://${other}/admin` },
  {
    what: 'to another port, and lets everybody in',
    where: (other) => `http://${other}/admin`,
    headers: CORS,
  },
  { what: 'to another name', where: (other) => `http://localhost:${other.split(':')[1]}/admin` },
  { what: 'to https', where: (other) => `https://${other}/` },
];

for (const { what, where, headers, stays } of WAYS)
  test(`a server that redirects ${what} is asked once, and nobody else`, async ({ engine, site }) => {
    const other = await listening((_request, response) => response.writeHead(200).end());
    const target = await listening((_request, response) =>
      response.writeHead(302, { Location: where(other.address), ...headers }).end(),
    );
    const seen = await engine.check(site.url, target.address);
    await Promise.all([other.stop(), target.stop()]);
    const goesAlong = stays && engine.name === 'webkit';
    expect.soft(other.asked.map(({ url }) => url)).toEqual([]);
    expect.soft(target.asked[0]?.url).toMatch(/^\/\?probe=\w+$/);
    expect.soft(target.asked).toHaveLength(goesAlong ? MOST : 1);
    expect.soft(seen.codes).toEqual([goesAlong ? 'probe-fast-failure' : 'probe-redirected']);
    if (!goesAlong) expect.soft(`${seen.confidence} ${seen.cause}`).toBe('likely proxy-or-vpn');
    expect(seen.violations, 'blocks by the page’s own policy').toBe(0);
  });

test('a picture that is sent on to another port is not fetched there', async ({ engine, site }) => {
  const other = await listening((_request, response) => response.writeHead(200).end());
  const target = await listening(({ url = '' }, response) =>
    response.writeHead(url.includes('favicon') ? 302 : 200, { Location: `http://${other.address}/` }).end(),
  );
  const seen = await engine.check(site.url, target.address);
  await Promise.all([other.stop(), target.stop()]);
  expect(target.asked.map(({ url }) => url)).toEqual([expect.stringContaining('probe='), '/favicon-32.png']);
  expect(other.asked.map(({ url }) => url)).toEqual([]);
  expect(seen.codes).toEqual(['probe-other-http']);
});

test('the request carries no cookie, and the picture and the next socket do', async ({ engine, site }) => {
  const carried: (readonly [what: string, cookie: string | undefined])[] = [];
  const target = await serveRaw({
    http: ({ url = '', headers }, response) => {
      carried.push([url.includes('favicon') ? 'picture' : 'request', headers.cookie]);
      response.writeHead(200).end();
    },
    upgrade: (stream, { headers }) => {
      carried.push(['socket', headers.cookie]);
      stream.end(`${NO_SOCKET}Set-Cookie: kept=1; Path=/\r\n\r\n`);
    },
  });
  // the same host as the site's, so that no browser takes the cookie for a stranger's; a path has a second socket
  await engine.check(site.url, `http://localhost:${target.address.split(':')[1]}/claw`);
  await target.stop();
  expect(carried).toEqual([
    ['socket', undefined],
    ['request', undefined],
    ['picture', 'kept=1'],
    ['socket', 'kept=1'],
  ]);
});
