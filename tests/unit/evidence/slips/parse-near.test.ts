import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../../src/diagnosis/diagnose.ts';
import type { Verdict } from '../../../../src/diagnosis/verdict.ts';
import { type ParsedPaste, parsePaste } from '../../../../src/evidence/parse.ts';
import { bridged, LOOKED_AT } from '../../../../src/evidence/slips/bridge.ts';
import { parseNear } from '../../../../src/evidence/slips/parse-near.ts';

const read = (text: string): ParsedPaste => parseNear(text, parsePaste(text), parsePaste);
const verdictOf = (text: string): Verdict => diagnose(read(text).findings);

describe('a text with slips', () => {
  test.each([
    ['disconected (1008) paring requird', 'new-device'],
    ['pairing requ1red', 'new-device'],
    ['pairingrequired', 'new-device'],
    ['pa1ring requiired', 'new-device'],
    ['orgin not alowed', 'origin-not-allowed'],
    ['gatway tokn mismatch', 'token-missing-or-wrong'],
    ['pairing required: device is askin for mor scopes than currently approved', 'scope-or-role-upgrade'],
    ['unauthorized: too many faild authentcation attempts (retry later)', 'rate-limited'],
    ['dev1ce 1dentity requ1red', 'device-identity-needs-secure-context'],
    ['protocl mismach', 'version-or-protocol-mismatch'],
    ['gatway umreachable', 'gateway-down-or-unreachable'],
    ['gateway nureachable', 'gateway-down-or-unreachable'],
  ] as const)('%s', (text, cause) => {
    expect(verdictOf(text)).toMatchObject({ cause, confidence: 'likely' });
  });

  test('is told with what it was read as', () => {
    expect(read('disconected (1008) paring requird').findings).toContainEqual({
      code: 'text-read-as',
      source: 'paste',
      values: { words: '\u2068paring requird\u2069', meaning: 'pairing required' },
    });
  });

  test('shows no secret that stands in it', () => {
    const text = 'gatway tokn mismatch --token 0123456789abcdef0123456789abcdef';
    expect(JSON.stringify(read(text).findings)).not.toContain('0123456789abcdef');
    expect(read(text).removed).toEqual(parsePaste(text).removed);
  });
});

describe('a text as it stands', () => {
  test.each([
    'disconnected (1008): pairing required',
    'unauthorized: gateway token mismatch',
    'origin not allowed\norgin not alowed\npairng required',
    'connect ECONNREFUSED 127.0.0.1:18789',
  ])('that is understood is left alone: %s', (text) => {
    const parsed = parsePaste(text);
    expect(parseNear(text, parsed, parsePaste)).toBe(parsed);
  });
});

describe('words that mean something else', () => {
  test.each([
    'training required',
    'parking required',
    'Please note: sharing required for this trip',
    'login not allowed',
    'pricing required, see the sales team',
    'We were pairing wine with cheese and it was a requirement of the evening.',
    'The token of our appreciation is missing you.',
    'Add the onions, cover the pan and let it simmer for twenty minutes.',
    'My phone is an older device, so the identity card app asked for a restart.',
    'The gate was starting to rust.',
    'Nov 27 16:02:11 host systemd[1]: Started Daily apt download activities.',
    'Nov 27 16:02:11 host CRON[4127]: (root) CMD (cd / && run-parts --report /etc/cron.hourly)',
    'npm warn deprecated inflight@1.0.6: This module is not supported, and leaks memory.',
    '[vite] hmr update /src/App.tsx (x3)',
    'INFO  database connection pool started with 10 connections',
    'GET /api/users 200 12ms',
    'Compiling serde v1.0.203',
    // the opposite is no slip, also where a picture was read and two words run together
    'The gateway is reachable',
    'Gateway isreachable',
    '2. If notoken is configured, run',
    'The Gateway is reachable but it needs a matching token or password',
  ])('%s', (text) => {
    const parsed = parsePaste(text);
    expect(parseNear(text, parsed, parsePaste)).toBe(parsed);
  });
});

test('of a long text the end is looked at', () => {
  const filler = 'lorem ipsum dolor sit amet '.repeat(LOOKED_AT / 20);
  expect(bridged(`paring requird ${filler}`).read).toBeUndefined();
  expect(bridged(`${filler} paring requird`).text.endsWith('pairing required')).toBe(true);
});
