import { describe, expect, test } from 'vitest';
import { parsePaste } from '../../../src/evidence/parse.ts';

const codes = (text: string): string[] => parsePaste(text).findings.map(({ code }) => code);

describe('what people write instead of the gateway’s words', () => {
  test.each([
    ['it keeps asking me to re-pair', 'answered-says-pairing-required'],
    ['error when I run openclaw devices approve', 'answered-says-pairing-required'],
    ['108错误，pairing request，但是没有pairing code', 'answered-says-pairing-required'],
    ['浏览器提示需要配对', 'answered-says-pairing-required'],
    ['设备未配对', 'answered-says-pairing-required'],
    ['my deviceToken seems stale', 'answered-says-device-token'],
    ['the dashboard opens without a token', 'answered-says-token'],
    ['Auth did not match', 'answered-says-token'],
    ['令牌不匹配', 'answered-says-token'],
    ['needs HTTPS or localhost', 'answered-says-secure-context'],
    ['版本不兼容', 'answered-says-protocol'],
    ['WebSocket connection to wss://gw.example/ failed', 'close-1006'],
    ['listen EADDRINUSE :::18789', 'asks-other-instance'],
    ['Gateway unreachable', 'status-gateway-unreachable'],
    ['I could not connect to the gateway', 'status-gateway-unreachable'],
    ['Could not connect', 'text-title-only'],
    ['OpenClaw\nGateway Dashboard\nCould not connect', 'text-title-only'],
    ['无法连接', 'status-gateway-unreachable'],
  ])('%s', (text, code) => {
    expect(codes(text)).toContain(code);
  });

  test('proves nothing: it is what the user says, not what the gateway said', () => {
    expect(codes('it says wrong token, and needs pairing again')).toEqual([
      'answered-says-pairing-required',
      'answered-says-token',
    ]);
  });

  test('is not asked for where a refusal was read', () => {
    expect(codes('unauthorized: gateway token missing. Cannot connect, must re-pair')).toEqual([
      'said-token-missing',
    ]);
  });

  test('is not asked for where a tool was read', () => {
    expect(codes('connect ECONNREFUSED 127.0.0.1:18789, device token in use')).toEqual(['net-refused']);
  });

  test('finds nothing in a text about something else', () => {
    expect(codes('my page is about the weather')).toEqual(['text-not-understood']);
  });
});
