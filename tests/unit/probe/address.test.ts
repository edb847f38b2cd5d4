import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../../src/probe/address.ts';
import { socketOf } from './socket-of.ts';

describe('an address as people write it', () => {
  test.each([
    ['localhost', 'ws://localhost:18789/'],
    ['127.0.0.1:18789', 'ws://127.0.0.1:18789/'],
    ['  http://127.0.0.1:18789/  ', 'ws://127.0.0.1:18789/'],
    ['http://[::1]:18789', 'ws://[::1]:18789/'],
    ['::1', 'ws://[::1]:18789/'],
    ['192.168.1.20', 'ws://192.168.1.20:18789/'],
    ['box.local', 'ws://box.local:18789/'],
    ['host.tail1234.ts.net', 'wss://host.tail1234.ts.net/'],
    ['gw.example.com', 'wss://gw.example.com/'],
    ['gw.example.com:8080', 'ws://gw.example.com:8080/'],
    ['https://gw.example.com/claw/', 'wss://gw.example.com/claw'],
    ['HTTPS://GW.Example.com', 'wss://gw.example.com/'],
    ['ws://10.0.0.4:8', 'ws://10.0.0.4:8/'],
    ['０.0.0.0:18789', 'ws://127.0.0.1:18789/'],
    ['http://127.0.0.1:80', 'ws://127.0.0.1/'],
    ['Dashboard: http://127.0.0.1:18789/ (open it)', 'ws://127.0.0.1:18789/'],
    ['│ Dashboard: WSS://gw.example.com/claw│', 'wss://gw.example.com/claw'],
    ['see <https://gw.example.com> now', 'wss://gw.example.com/'],
    ['see ws://10.0.0.4:8 now', 'ws://10.0.0.4:8/'],
    ['http://u:p"w@127.0.0.1:81', 'ws://127.0.0.1:81/'],
    ['http://u:p[w@127.0.0.1:81', 'ws://127.0.0.1:81/'],
    ['http://x:81', 'ws://x:81/'],
    ['http://10.0.0.0:81', 'ws://10.0.0.0:81/'],
    ['http://0.0.0.0.example', 'ws://0.0.0.0.example/'],
    ['http://[fd00::0:1]:81', 'ws://[fd00::1]:81/'],
    ['http://a.example:', 'ws://a.example/'],
    ['127.0.0.1:', 'ws://127.0.0.1:18789/'],
    ['wsserver:81', 'ws://wsserver:81/'],
    ['see "http://127.0.0.1" now', 'ws://127.0.0.1:18789/'],
    ['wss://gw.example.com', 'wss://gw.example.com/'],
    ['ws://gw.example.com', 'ws://gw.example.com/'],
    ['http://gw.example.com', 'ws://gw.example.com/'],
    ['http://203.0.113.7', 'ws://203.0.113.7/'],
    ['203.0.113.7', 'ws://203.0.113.7/'],
    ['gw.example.com/claw', 'wss://gw.example.com/claw'],
    ['gw.example.com/a:8080', 'wss://gw.example.com/'],
    ['gw.example.com?a:80', 'wss://gw.example.com/'],
    ['gw.example.com#a:80', 'wss://gw.example.com/'],
    ['gw.example.com/?next=http://a.example', 'wss://gw.example.com/'],
    ['gw.example.com/ws//x', 'wss://gw.example.com/ws//x'],
    ['LocalHost', 'ws://localhost:18789/'],
    ['HOST.Tail1234.ts.net', 'wss://host.tail1234.ts.net/'],
    ['host.tail1234.ts.net/claw', 'wss://host.tail1234.ts.net/claw'],
    ['host.tail1234.ts.net:443', 'ws://host.tail1234.ts.net:443/'],
    ['host.ts.net.example.com', 'wss://host.ts.net.example.com/'],
    ['box', 'ws://box:18789/'],
    ['100.100.1.2', 'ws://100.100.1.2:18789/'],
    ['::1/claw', 'ws://[::1]:18789/claw'],
    ['::1?x', 'ws://[::1]:18789/'],
    ['::1#x', 'ws://[::1]:18789/'],
    ['FE80::1', 'ws://[fe80::1]:18789/'],
    ['fd00::2:3', 'ws://[fd00::2:3]:18789/'],
    ['fd00:1::2', 'ws://[fd00:1::2]:18789/'],
    ['2001:db8::1', 'ws://[2001:db8::1]/'],
    ['::ffff:10.0.0.1', 'ws://[::ffff:a00:1]:18789/'],
    ['[fd00::2]', 'ws://[fd00::2]:18789/'],
    ['[fd00::2]:81', 'ws://[fd00::2]:81/'],
    ['ws://[fd00::2]', 'ws://[fd00::2]:18789/'],
    ['::', 'ws://127.0.0.1:18789/'],
    ['wss://0.0.0.0', 'wss://127.0.0.1/'],
    ['http://127.0.0.1//a///', 'ws://127.0.0.1:18789//a'],
    ['user:word@127.0.0.1:81', 'ws://127.0.0.1:81/'],
    ['user:word@gw.example.com', 'wss://gw.example.com/'],
    ['user:1234@gw.example.com', 'wss://gw.example.com/'],
    ['localhost:1234', 'ws://localhost:1234/'],
    ['http://127.0.0.1:65535', 'ws://127.0.0.1:65535/'],
    ['http://my_box:81', 'ws://my_box:81/'],
    ['http://a.example.', 'ws://a.example./'],
    ['\u200b127.0.0.1:81\ufeff', 'ws://127.0.0.1:81/'],
    ['ｌｏｃａｌｈｏｓｔ', 'ws://localhost:18789/'],
    [`gw.example.com/${'x'.repeat(1_985)}`, `wss://gw.example.com/${'x'.repeat(1_985)}`],
  ])('%s is understood', (typed, socket) => expect(socketOf(typed)).toBe(socket));

  test.each([
    ['', 'address-empty'],
    ['   ', 'address-empty'],
    ['htp://127.0.0.1', 'address-scheme'],
    ['file:///etc/passwd', 'address-scheme'],
    ['javascript:alert(1)', 'address-is-text'],
    ['127.0.0.1:99999', 'address-port'],
    ['127.0.0.1:65536', 'address-port'],
    ['[fd00::2]:65536', 'address-port'],
    ['[fd00::2]:x', 'address-port'],
    ['http://[::zz]', 'address-host'],
    ['http://a:b1', 'address-port'],
    ['http://a:1b', 'address-port'],
    ['http:127', 'address-scheme'],
    ['htp:/127.0.0.1', 'address-scheme'],
    ['http', 'address-scheme'],
    ['https/gw.example.com', 'address-scheme'],
    ['ws:gw', 'address-scheme'],
    ['https://gw.example.com;token=S3CRET', 'address-host'],
    ['https://gw.example.com%23token=S3CRET', 'address-host'],
    ['ftp://127.0.0.1', 'address-scheme'],
    ['xhttp://127.0.0.1', 'address-scheme'],
    ['httpx://127.0.0.1', 'address-scheme'],
    ['http://a.example and http://b.example', 'address-is-text'],
    ['see http-ish things', 'address-is-text'],
    ['a(b):x', 'address-is-text'],
    ["a'b:x", 'address-is-text'],
    ['http://a%zz', 'address-host'],
    ['http://x_', 'address-host'],
    ['http://x..', 'address-host'],
    ['http://a..b-', 'address-host'],
    [']:1', 'address-brackets'],
    [`gw.example.com/${'x'.repeat(1_986)}`, 'address-too-long'],
    ['127.0.0.1:0', 'address-port'],
    ['http://host:abc', 'address-port'],
    ['127.0.0.1:22', 'address-blocked-port'],
    ['[::1', 'address-brackets'],
    ['http://::1]:1', 'address-brackets'],
    ['http://', 'address-host'],
    ['http://-x', 'address-host'],
    ['fe80::1%eth0', 'address-host'],
    ['disconnected (1008): pairing required', 'address-is-text'],
    ['disconnected(1008):pairing', 'address-is-text'],
    ['x'.repeat(10_000), 'address-too-long'],
  ])('%s is a problem with its own sentence', (typed, problem) => expect(socketOf(typed)).toBe(problem));

  test('of a very long paste only the beginning is read', () => {
    expect(socketOf(`${' '.repeat(11_991)}localhost`)).toBe('ws://localhost:18789/');
    expect(socketOf(`${' '.repeat(12_000)}localhost`)).toBe('address-empty');
  });
});

describe('secrets in an address', () => {
  test.each([
    'http://127.0.0.1:18789/#token=S3CRET',
    'http://127.0.0.1:18789/?token=S3CRET',
    'ws://user:S3CRET@127.0.0.1:18789',
    'http://127.0.0.1:18789/#bootstrapToken=S3CRET&x=1',
    'https://gw.example.com/%23token=S3CRET',
    'https://gw.example.com/claw/%23token=S3CRET',
    'https://gw.example.com/%2523token=S3CRET',
    'https://gw.example.com/%3Ftoken=S3CRET',
    'https://gw.example.com/%3ftoken=S3CRET',
    'https://gw.example.com/;token=S3CRET',
    'https://gw.example.com/%3Btoken=S3CRET',
    'https://gw.example.com/；token=S3CRET',
    'https://gw.example.com/＃token=S3CRET',
    'https://gw.example.com/token=S3CRET',
    'https://gw.example.com/token/S3CRET',
    'https://gw.example.com/&token=S3CRET',
    'gw.example.com/claw;S3CRET',
  ])('%s: dropped, and said', (typed) => {
    const address = parseAddress(typed);
    expect(JSON.stringify(address)).not.toContain('S3CRET');
    expect(address.ok && address.notes.some((note) => note.endsWith('-removed'))).toBe(true);
  });
});

describe('all that is understood of an address', () => {
  const near = { ok: true, secure: false };

  test.each<[string, object]>([
    [
      'http://127.0.0.1',
      {
        ...near,
        socket: 'ws://127.0.0.1:18789/',
        page: 'http://127.0.0.1:18789/',
        shown: '127.0.0.1:18789',
        kind: 'loopback',
        notes: ['port-assumed'],
      },
    ],
    [
      'http://10.0.0.2:81/claw/',
      {
        ...near,
        socket: 'ws://10.0.0.2:81/claw',
        page: 'http://10.0.0.2:81/claw/',
        shown: '10.0.0.2:81/claw',
        kind: 'private',
        notes: [],
      },
    ],
    [
      'gw.example.com',
      {
        ok: true,
        socket: 'wss://gw.example.com/',
        page: 'https://gw.example.com/',
        shown: 'gw.example.com',
        kind: 'name',
        secure: true,
        notes: ['scheme-assumed'],
      },
    ],
    [
      '0.0.0.0',
      {
        ...near,
        socket: 'ws://127.0.0.1:18789/',
        page: 'http://127.0.0.1:18789/',
        shown: '127.0.0.1:18789',
        kind: 'loopback',
        notes: ['scheme-assumed', 'any-address-replaced', 'port-assumed'],
      },
    ],
  ])('%s', (typed, expected) => {
    expect(parseAddress(typed)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['http://a.example/#x', ['secret-removed']],
    ['http://a.example/?token=x', ['secret-removed']],
    ['http://a.example/?a=1&password=x', ['secret-removed']],
    ['http://a.example/?SECRET=x', ['secret-removed']],
    ['http://a.example/?key=x', ['secret-removed']],
    ['http://a.example/?page=x', []],
    ['http://a.example/?mytoken=x', []],
    ['http://u@a.example/', ['login-removed']],
    ['http://:p@a.example/', ['login-removed']],
    ['http://u:p@a.example/#x', ['secret-removed', 'login-removed']],
  ])('%s: %j is said', (typed, notes) => {
    const address = parseAddress(typed);
    expect(address.ok && address.notes).toEqual(notes);
  });
});
