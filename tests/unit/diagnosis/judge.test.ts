import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/diagnosis/judge.ts';
import type { FindingCode } from '../../../src/evidence/finding.ts';
import { found } from './findings.ts';

/** All causes in their order, with the word before the first. */
function order(...codes: FindingCode[]): string {
  const { confidence, ranking } = judge(found(...codes));
  return `${confidence}: ${ranking.map(({ cause }) => cause).join(', ')}`;
}

describe('the order of causes', () => {
  test('a proved one comes first, though another has more for it', () => {
    expect(order('said-rate-limited', 'cli-token-redacted')).toBe(
      'proved: rate-limited, token-missing-or-wrong',
    );
  });

  test('then by who says it: one word of the gateway outweighs many of tools', () => {
    expect(order('http-login-wall', 'http-page-instead', 'said-handshake-invalid')).toBe(
      'likely: version-or-protocol-mismatch, proxy-or-vpn',
    );
  });

  test('then by how much speaks for it', () => {
    expect(order('said-token-mismatch', 'answered-before-worked')).toBe(
      'cannot-tell: gateway-restart-or-token-changed, token-missing-or-wrong, device-token-mismatch',
    );
  });

  test('where all else is equal, by how often it is the cause', () => {
    expect(order('close-1008')).toBe(
      'cannot-tell: new-device, token-missing-or-wrong, scope-or-role-upgrade, origin-not-allowed, device-identity-needs-secure-context',
    );
  });
});

describe('the word', () => {
  test('nothing found, nothing told', () => {
    expect(judge([])).toMatchObject({ cause: 'cannot-tell', confidence: 'cannot-tell', ranking: [] });
  });

  test.each<[string, FindingCode[], string]>([
    ['one thing that carries it is just enough', ['close-1012'], 'likely: gateway-down-or-unreachable'],
    ['a nudge is not', ['cli-nothing-pending'], 'cannot-tell: new-device'],
    [
      '… nor one and a trace, however far the rest is behind',
      ['log-origin-elsewhere', 'close-1008'],
      'cannot-tell: origin-not-allowed, new-device, token-missing-or-wrong, scope-or-role-upgrade, device-identity-needs-secure-context',
    ],
    [
      'a lead of more than a nudge is just enough',
      ['cli-link-without-token', 'close-1008'],
      'likely: token-missing-or-wrong, new-device, scope-or-role-upgrade, origin-not-allowed, device-identity-needs-secure-context',
    ],
    [
      '… and one nudge less is not',
      ['cli-link-without-token', 'cli-nothing-pending'],
      'cannot-tell: token-missing-or-wrong, new-device',
    ],
    [
      'nobody leads where two have as much',
      ['net-refused', 'http-redirect'],
      'cannot-tell: gateway-down-or-unreachable, proxy-or-vpn',
    ],
    [
      'what a lower authority says takes nothing from the lead',
      ['said-gateway-starting', 'http-redirect', 'http-login-wall'],
      'likely: gateway-down-or-unreachable, proxy-or-vpn',
    ],
    [
      'anything that speaks against it',
      ['said-gateway-starting', 'status-gateway-reachable'],
      'cannot-tell: gateway-down-or-unreachable',
    ],
    [
      'the fault of a release, however clear the rest',
      ['said-rate-limited', 'text-release-fault'],
      'cannot-tell: rate-limited, token-missing-or-wrong',
    ],
  ])('%s', (_, codes, expected) => {
    expect(order(...codes)).toBe(expected);
  });

  test('what nobody can tell is not named as the cause', () => {
    const { cause, ranking } = judge(found('cli-nothing-pending'));
    expect([cause, ranking[0]?.cause]).toEqual(['cannot-tell', 'new-device']);
  });
});

describe('a refusal that a later one has overtaken', () => {
  test('leaves a trace', () => {
    const scores = Object.fromEntries(
      judge(found('said-token-missing', 'said-pairing-required')).ranking.map(({ cause, score }) => [
        cause,
        score,
      ]),
    );
    // token-missing alone would carry a whole cause (4)
    expect(scores).toMatchObject({ 'token-missing-or-wrong': 0.5, 'new-device': 4 });
  });

  test('counts fully where the later one is part of the same condition', () => {
    const { ranking } = judge(
      found('said-device-token-mismatch', 'said-token-missing', 'answered-change-updated'),
    );
    expect(ranking[0]).toMatchObject({ cause: 'gateway-restart-or-token-changed', score: 6 });
  });

  test('proves nothing any more', () => {
    expect(order('said-rate-limited', 'said-pairing-required')).toMatch(/^likely: new-device/);
  });

  test('rules nothing out any more', () => {
    const release = 'answered-release-2026.8-or-later';
    const [asked, unlisted] = ['said-pairing-required', 'said-proxy-attribution-required'] as const;
    expect(order(asked, unlisted, release)).toMatch(/^proved: trusted-proxies-missing/);
    expect(order(unlisted, asked, release)).not.toContain('trusted-proxies-missing');
  });

  test('of two that would do, the one that stands is named', () => {
    const { ranking } = judge(
      found(
        'said-pairing-required',
        'said-token-missing',
        'said-pairing-not-approved',
        'log-remote-container',
      ),
    );
    const named = ranking[0]?.supporting.map(({ code }) => code);
    // 0.5 for the bare words, 4 for those that stand, 2 for the container beside them
    expect(ranking[0]).toMatchObject({ cause: 'new-device', score: 6.5 });
    expect(named).toContain('said-pairing-not-approved');
  });
});

test('a condition is as good as its weakest part', () => {
  const tiers = (...codes: FindingCode[]) =>
    Object.fromEntries(judge(found(...codes)).ranking.map(({ cause, tier }) => [cause, tier]));
  expect(tiers('close-1006', 'answered-between-vpn')['proxy-or-vpn']).toBe(2);
  expect(tiers('answered-says-no-connection', 'answered-between-vpn')['proxy-or-vpn']).toBe(3);
  expect(tiers('probe-other-http', 'answered-between-cloudflare')['proxy-or-vpn']).toBe(1);
  expect(tiers('said-token-missing')['token-missing-or-wrong']).toBe(0);
});

describe('while nothing but answers is known', () => {
  test('a setup says what is usual, and no more', () => {
    expect(order('answered-between-vpn')).toBe('cannot-tell: proxy-or-vpn');
    expect(order('answered-between-vpn', 'probe-greeting')).toBe('cannot-tell: proxy-or-vpn');
  });

  test('an error, once seen, takes its place', () => {
    expect(order('answered-between-vpn', 'said-rate-limited')).toBe(
      'proved: rate-limited, token-missing-or-wrong',
    );
  });
});
