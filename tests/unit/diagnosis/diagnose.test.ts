import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../src/diagnosis/diagnose.ts';
import type { FindingCode } from '../../../src/evidence/finding.ts';
import { found, nobodys } from './findings.ts';

/** The verdict in a few words. */
const says = (...codes: FindingCode[]): string => {
  const { cause, confidence } = diagnose(found(...codes));
  return cause === 'cannot-tell' ? cause : `${confidence} ${cause}`;
};

describe('proved: the gateway’s own words that only one cause produces', () => {
  test.each<[FindingCode, string]>([
    ['said-origin-not-allowed', 'origin-not-allowed'],
    ['log-origins-required', 'origin-not-allowed'],
    ['asks-token', 'gateway-down-or-unreachable'],
    ['said-protocol-mismatch', 'version-or-protocol-mismatch'],
    ['said-control-ui-outdated', 'version-or-protocol-mismatch'],
    ['said-proxy-attribution-required', 'trusted-proxies-missing'],
    ['said-rate-limited', 'rate-limited'],
    ['said-pairing-scope-upgrade', 'scope-or-role-upgrade'],
    ['said-pairing-role-upgrade', 'scope-or-role-upgrade'],
    ['said-pairing-metadata-upgrade', 'scope-or-role-upgrade'],
  ])('%s', (code, cause) => {
    expect(says(code)).toBe(`proved ${cause}`);
    expect(diagnose(found(code)).settle).toBeUndefined();
  });

  test('a bare «pairing required» beside the log of an upgrade', () => {
    expect(says('said-pairing-required', 'log-access-upgrade')).toBe('proved scope-or-role-upgrade');
  });

  test('not where another refusal was said later', () => {
    expect(says('said-origin-not-allowed', 'said-pairing-required')).toBe('likely new-device');
  });

  test('not where any part of it was said to nobody in particular', () => {
    const setup = found('answered-address-http-private-ip', 'answered-release-2026.5-to-2026.7');
    const refused = nobodys('said-control-ui-needs-device-identity');
    expect(diagnose([...refused, ...setup]).confidence).toBe('likely');
    const shown = found('said-pairing-required');
    expect(diagnose([...shown, ...nobodys('log-access-upgrade')]).confidence).toBe('cannot-tell');
  });

  test('not where the same is only retold', () => {
    expect(says('answered-says-origin')).toBe('likely origin-not-allowed');
  });

  test('not where the text names the fault of a release', () => {
    expect(says('said-pairing-scope-upgrade', 'text-release-fault')).toBe('cannot-tell');
  });

  test('plain HTTP needs the address and a release in which the words mean only that', () => {
    const words = 'said-control-ui-needs-device-identity';
    expect(says(words)).toBe('likely device-identity-needs-secure-context');
    expect(says(words, 'answered-address-http-private-ip', 'answered-release-2026.5-to-2026.7')).toBe(
      'proved device-identity-needs-secure-context',
    );
    expect(says(words, 'answered-address-http-private-ip', 'answered-release-2026.3-to-2026.4')).toBe(
      'likely device-identity-needs-secure-context',
    );
    expect(says(words, 'answered-release-2026.8-or-later')).toBe('cannot-tell');
    expect(says(words, 'answered-address-https-domain')).toBe('cannot-tell');
  });
});

describe('likely: the words admit several causes, the setup tells them apart', () => {
  test.each<[string, FindingCode[], string]>([
    ['a bare «pairing required»', ['said-pairing-required'], 'new-device'],
    [
      '… in a browser whose data was cleared',
      ['said-pairing-required', 'answered-change-cleared-browser-data'],
      'browser-data-cleared',
    ],
    [
      '… with an older entry of the same browser',
      ['said-pairing-not-approved', 'devices-same-browser-paired'],
      'browser-data-cleared',
    ],
    [
      '… after the gateway lost its list',
      ['said-pairing-required', 'answered-before-worked', 'answered-change-gateway-reinstalled'],
      'gateway-restart-or-token-changed',
    ],
    [
      '… of a client on loopback, which would be paired silently',
      ['said-pairing-required', 'log-remote-loopback', 'log-host-local'],
      'scope-or-role-upgrade',
    ],
    [
      '… of a browser behind Docker’s bridge',
      ['said-pairing-required', 'log-remote-container', 'log-host-local'],
      'new-device',
    ],
    [
      '… beside untrusted proxy headers',
      ['said-pairing-required', 'log-proxy-headers-untrusted'],
      'trusted-proxies-missing',
    ],
    ['a token never right', ['said-token-mismatch', 'answered-before-never'], 'token-missing-or-wrong'],
    [
      'a token that was right until a restart',
      ['said-token-mismatch', 'answered-before-worked', 'answered-change-gateway-restarted'],
      'gateway-restart-or-token-changed',
    ],
    ['a stale device token', ['said-device-token-mismatch'], 'device-token-mismatch'],
    ['1006 behind a proxy', ['close-1006', 'answered-between-cloudflare'], 'proxy-or-vpn'],
    ['1006 on the command line', ['close-1006', 'client-is-cli'], 'gateway-down-or-unreachable'],
    ['too few scopes', ['said-missing-scope'], 'scope-or-role-upgrade'],
    [
      'both origin and key refused: localhost mends both',
      ['said-control-ui-needs-device-identity', 'said-origin-not-allowed'],
      'device-identity-needs-secure-context',
    ],
  ])('%s', (_, codes, cause) => {
    expect(says(...codes)).toBe(`likely ${cause}`);
  });

  test('the same words mean another thing after a release', () => {
    const february = says('said-device-token-mismatch', 'answered-release-2026.1-to-2026.2');
    const june = says('said-device-token-mismatch', 'answered-release-2026.5-to-2026.7');
    expect([february, june]).toEqual(['cannot-tell', 'likely device-token-mismatch']);
  });
});

describe('the probe speaks of this page', () => {
  test.each<FindingCode>(['probe-origin-refused', 'probe-identity-refused'])('%s names no cause', (code) => {
    const verdict = diagnose(found('probe-greeting', code));
    expect(verdict.cause).toBe('cannot-tell');
    expect(verdict.settle).toEqual({ kind: 'paste', what: 'error-line' });
  });

  test.each<[FindingCode, string]>([
    ['probe-fast-failure', 'likely gateway-down-or-unreachable'],
    // a certificate that is not trusted looks like a closed port
    ['probe-secure-failure', 'cannot-tell'],
    ['probe-unreachable', 'likely gateway-down-or-unreachable'],
    ['probe-no-answer', 'likely gateway-down-or-unreachable'],
    ['probe-device-gone', 'likely gateway-down-or-unreachable'],
    ['probe-tls-refused', 'likely proxy-or-vpn'],
    // another program holds the port
    ['probe-websocket-other', 'cannot-tell'],
    ['probe-websocket-silent', 'cannot-tell'],
    ['probe-port-silent', 'cannot-tell'],
    // a full gateway and an extension that blocks sockets look like a proxy
    ['probe-upgrade-not-forwarded', 'cannot-tell'],
    ['probe-other-http', 'cannot-tell'],
    ['probe-redirected', 'likely proxy-or-vpn'],
  ])('%s: %s', (code, expected) => {
    expect(says(code)).toBe(expected);
  });

  test('a stopped gateway is not likely where the page was greeted', () => {
    expect(says('net-refused', 'probe-greeting')).toBe('cannot-tell');
  });
});

describe('can’t tell yet', () => {
  test('nothing known asks for the error', () => {
    expect(diagnose([])).toMatchObject({
      cause: 'cannot-tell',
      ranking: [],
      settle: { kind: 'paste', what: 'error-line' },
    });
  });

  test('a setup alone makes nothing likely, but says where to look', () => {
    const verdict = diagnose(found('answered-change-gateway-restarted'));
    expect(verdict.cause).toBe('cannot-tell');
    expect(verdict.ranking[0]?.cause).toBe('gateway-restart-or-token-changed');
  });

  test('1000 from the command line is a gateway’s own time-out: no cause of ours', () => {
    expect(says('close-1000', 'client-is-cli', 'answered-change-updated')).toBe('cannot-tell');
  });
});
