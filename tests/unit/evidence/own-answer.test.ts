import { describe, expect, test } from 'vitest';
import { withoutOwnAnswers } from '../../../src/evidence/own-answer.ts';
import { parsePaste } from '../../../src/evidence/parse.ts';
import { redact } from '../../../src/evidence/redact.ts';

const codes = (text: string): string[] => parsePaste(text).findings.map(({ code }) => code);

describe('what the gateway answers to a web request on its own machine', () => {
  test.each([
    'curl -I http://127.0.0.1:18789/__openclaw__/canvas/\nHTTP/1.1 401 Unauthorized',
    '$ curl -i http://localhost:18789/v1/models\nHTTP/1.1 401 Unauthorized',
    'sudo docker exec <container> curl -I http://127.0.0.1:18789/\nHTTP/1.1 401 Unauthorized',
    'wget -S http://[::1]:18789/\nconnected.\n  HTTP/1.1 401 Unauthorized',
    'curl -v http://127.0.0.1:18789/\n> GET /\n>\n< HTTP/1.1 401 Unauthorized',
  ])('is no login that stands in front: %s', (text) => {
    expect(codes(text)).not.toContain('http-login-wall');
  });

  test.each([
    'curl -I https://gw.example/\nHTTP/1.1 401 Unauthorized',
    'curl -I http://127.0.0.1:8080/\nHTTP/1.1 401 Unauthorized',
    'http://127.0.0.1:18789/\nHTTP/1.1 401 Unauthorized',
    'curl -I http://127.0.0.1:18789/\nHTTP/1.1 200 OK\ncurl -I https://gw.example/\nHTTP/1.1 401 Unauthorized',
    'curl -I http://127.0.0.1:18789/\n1\n2\n3\nHTTP/1.1 401 Unauthorized',
  ])('of another address it is one: %s', (text) => {
    expect(codes(text)).toContain('http-login-wall');
  });

  test('nothing stands in its place', () => {
    const [asked, answer] = ['curl -I http://127.0.0.1:18789/', 'HTTP/1.1 401 Unauthorized'];
    expect(withoutOwnAnswers(redact(`${asked}\n${answer}\nthen`).text)).toBe(`${asked}\n\nthen`);
  });

  test('other answers stay', () => {
    expect(codes('curl -I http://127.0.0.1:18789/\nConnection reset by peer')).toContain('net-reset');
  });
});

describe('«unauthorized»', () => {
  test('beside the log of a gateway that listens, it is what the page said', () => {
    expect(codes('[gateway] listening on ws://127.0.0.1:18789 (PID 1)\n\nunauthorized')).toEqual([
      'answered-says-token',
      'log-listens-on-loopback',
    ]);
  });

  test('of the web interface for programs is no refusal of a socket', () => {
    expect(codes('{"error":{"message":"Unauthorized","type":"unauthorized"}}')).toEqual([
      'answered-says-token',
    ]);
  });
});
