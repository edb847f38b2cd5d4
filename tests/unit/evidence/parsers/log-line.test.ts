import { describe, expect, test } from 'vitest';
import { parseLogLine } from '../../../../src/evidence/parsers/log-line.ts';
import { codesOf, parsed } from './parsed.ts';

const valuesOf = (text: string) => parsed(parseLogLine, text)[0]?.values;
const line = (fields: string): string => `closed before connect remote=10.0.0.1 ${fields}`;

describe('fields, in words and as JSON', () => {
  test.each([
    ['closed before connect remote=10.0.0.1', { remote: '10.0.0.1' }],
    ['closed before connect "remote":"10.0.0.1"', { remote: '10.0.0.1' }],
    ['closed before connect "remote": "10.0.0.1"', { remote: '10.0.0.1' }],
    ['closed before connect "remoteAddr":"10.0.0.1"', { remote: '10.0.0.1' }],
    ['closed before connect "remoteIp":"10.0.0.1"', { remote: '10.0.0.1' }],
    [line('fwd=10.0.0.2'), { remote: '10.0.0.1', fwd: '10.0.0.2' }],
    [line('"forwardedFor":"10.0.0.2"'), { remote: '10.0.0.1', fwd: '10.0.0.2' }],
    [line('"forwardedFor": "10.0.0.2"'), { remote: '10.0.0.1', fwd: '10.0.0.2' }],
    [line('origin=http://a'), { remote: '10.0.0.1', origin: 'http://a' }],
    [line('"origin":"http://a"'), { remote: '10.0.0.1', origin: 'http://a' }],
    [line('"origin": "http://a"'), { remote: '10.0.0.1', origin: 'http://a' }],
    [line('host=a:1'), { remote: '10.0.0.1', host: 'a:1' }],
    [line('"host":"a:1"'), { remote: '10.0.0.1', host: 'a:1' }],
    [line('"host": "a:1"'), { remote: '10.0.0.1', host: 'a:1' }],
    [line('code=1008'), { remote: '10.0.0.1', closeCode: '1008' }],
    [line('reason=pairing required'), { remote: '10.0.0.1', reason: 'pairing required' }],
    [line('reason=a b phase=x'), { remote: '10.0.0.1', reason: 'a b' }],
    [line('reason=a b cause=x'), { remote: '10.0.0.1', reason: 'a b' }],
    [line('reason=a b"'), { remote: '10.0.0.1', reason: 'a b' }],
    // what is not applicable is no value; what only ends like it is one
    [line('fwd=n/a origin=n/a host=n/a'), { remote: '10.0.0.1' }],
    [line('host=n/a.example'), { remote: '10.0.0.1', host: 'n/a.example' }],
    [line('host=x.n/a'), { remote: '10.0.0.1', host: 'x.n/a' }],
    // names of other fields that end alike
    [line('xfwd=a xorigin=a xhost=a xcode=1008 xreason=a'), { remote: '10.0.0.1' }],
    ['closed before connect xremote=10.0.0.9 remote=10.0.0.1', { remote: '10.0.0.1' }],
    [line('code=100 reason='), { remote: '10.0.0.1' }],
  ])('%s', (text, values) => expect(valuesOf(text)).toEqual(values));
});

describe('the host that was asked for', () => {
  test.each([
    'localhost',
    'localhost:18789',
    'LOCALHOST',
    '127.0.0.1',
    '127.8.9.1:1',
    '[::1]:18789',
    'gw.localhost',
    'my-gw.localhost:1',
  ])('%s is this machine', (host) =>
    expect(codesOf(parseLogLine, line(`host=${host}`))).toContain('log-host-local'),
  );

  test.each([
    'xlocalhost',
    'localhost.example',
    '128.0.0.1',
    '127.0.0.1.example',
    '[::2]:18789',
    'localhost:port',
    'a.b.localhost',
    'gw.example',
    '127.x',
  ])('%s has a name', (host) =>
    expect(codesOf(parseLogLine, line(`host=${host}`))).toContain('log-host-named'),
  );
});

describe('where the page came from', () => {
  test.each([
    ['origin=http://a:1 host=a:1', []],
    ['origin=https://a host=a', []],
    ['origin=a host=a', []],
    ['origin=http://a:2 host=a:1', ['log-origin-elsewhere']],
    ['origin=xhttp://a//http://b host=b', ['log-origin-elsewhere']],
    ['origin=http://a', []],
    ['host=a', []],
  ])('%s', (fields, codes) => {
    expect(codesOf(parseLogLine, line(fields)).filter((code) => code === 'log-origin-elsewhere')).toEqual(
      codes,
    );
  });
});

describe('the entry', () => {
  test.each(['remote=10.0.0.1 fwd=n/a', '"forwardedFor":"10.0.0.1"', '"forwardedFor": "10.0.0.1"'])(
    'is known by its fields too: %s',
    (text) => expect(parsed(parseLogLine, text)).not.toEqual([]),
  );

  test.each([
    '',
    'remote=10.0.0.1',
    'remote= fwd=',
    'xremote=10.0.0.1 fwd=',
    'closed before connect',
    'closed before connect remote=nonsense',
  ])('%j gives nothing', (text) => expect(parsed(parseLogLine, text)).toEqual([]));

  test.each(['2026-11-22T10:43', '[ws]', '[gateway]'])('ends where the next begins: %s', (next) => {
    expect(valuesOf(`closed before connect remote=10.0.0.1 x ${next} code=1008`)).toEqual({
      remote: '10.0.0.1',
    });
  });

  test.each(['x2026-11-22T10:43', '2126-11-22T10:43', 'ws', '[other]'])('goes on behind: %s', (word) => {
    expect(valuesOf(`closed before connect remote=10.0.0.1 x ${word} code=1008`)).toMatchObject({
      closeCode: '1008',
    });
  });

  test('is read up to 2500 characters', () => {
    const at = (count: number) =>
      valuesOf(`closed before connect remote=10.0.0.1 ${'x '.repeat(count)}code=1008`);
    expect(at(1200)).toMatchObject({ closeCode: '1008' });
    expect(at(1300)).toEqual({ remote: '10.0.0.1' });
  });

  test('has the JSON right in front of it, and nothing else that stands there', () => {
    expect(valuesOf('{"host":"a:1"} closed before connect remote=10.0.0.1')).toEqual({
      remote: '10.0.0.1',
      host: 'a:1',
    });
    expect(valuesOf('{"host":"a:1"}closed before connect remote=10.0.0.1')).toMatchObject({ host: 'a:1' });
    expect(valuesOf('{"host":"a:1"} x closed before connect remote=10.0.0.1')).toEqual({
      remote: '10.0.0.1',
    });
    expect(valuesOf('host=a:1 closed before connect remote=10.0.0.1')).toEqual({ remote: '10.0.0.1' });
    expect(valuesOf(`{"host":"a:1","x":"${'x'.repeat(890)}"} closed before connect remote=10.0.0.1`)).toEqual(
      {
        remote: '10.0.0.1',
      },
    );
  });

  test('is the last of several', () => {
    expect(valuesOf('closed before connect remote=10.0.0.1 closed before connect remote=10.0.0.2')).toEqual({
      remote: '10.0.0.2',
    });
  });

  test('comes with its text, 400 characters at most', () => {
    const [sighting] = parsed(parseLogLine, `closed before connect remote=10.0.0.1${' x'.repeat(300)}`);
    expect(sighting?.raw).toBe(`closed before connect remote=10.0.0.1${' x'.repeat(181)}`);
  });
});

test.each([
  ['remote=127.0.0.1 fwd=10.0.0.1 host=a', ['log-remote-loopback', 'log-forwarded', 'log-host-named']],
  ['remote=gw fwd=n/a host=a', ['log-host-named']],
])('%s', (text, codes) => expect(codesOf(parseLogLine, text)).toEqual(codes));
