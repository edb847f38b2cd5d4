import { describe, expect, test } from 'vitest';
import { isError, knownFrom } from '../../../src/diagnosis/known.ts';
import type { Finding, FindingCode } from '../../../src/evidence/finding.ts';
import { found } from './findings.ts';

const release = (version?: string): Finding => ({
  code: 'status-release',
  source: 'paste',
  ...(version && { values: { release: version } }),
});

describe('what a finding says under another name', () => {
  test.each<[FindingCode, FindingCode]>([
    ['client-is-control-ui', 'answered-client-control-ui'],
    ['client-is-cli', 'answered-client-cli'],
    ['client-is-node', 'answered-client-node'],
    ['client-is-phone-app', 'answered-client-phone-app'],
    ['client-is-desktop-app', 'answered-client-desktop-app'],
    ['client-is-extension', 'answered-client-extension'],
    ['client-is-inner', 'answered-client-inner'],
    ['client-is-third-party', 'answered-client-third-party'],
    ['setup-compose', 'answered-runtime-docker'],
    ['setup-docker', 'answered-runtime-docker'],
    ['setup-podman', 'answered-runtime-docker'],
    ['setup-kubernetes', 'answered-runtime-kubernetes'],
    ['setup-wsl', 'answered-runtime-wsl'],
    ['setup-home-assistant', 'answered-runtime-hosted-template'],
    ['setup-umbrel', 'answered-runtime-hosted-template'],
    ['setup-railway', 'answered-runtime-hosted-template'],
    ['setup-render', 'answered-runtime-hosted-template'],
    ['log-remote-container', 'answered-runtime-docker'],
    ['log-forwarded', 'answered-between-reverse-proxy'],
    ['answered-says-pairing-required', 'said-pairing-required'],
    ['answered-says-token', 'said-token-mismatch'],
    ['answered-says-device-token', 'said-device-token-mismatch'],
    ['answered-says-origin', 'said-origin-not-allowed'],
    ['answered-says-secure-context', 'said-control-ui-needs-device-identity'],
    ['answered-says-protocol', 'said-protocol-mismatch'],
    ['answered-says-too-many', 'said-rate-limited'],
    ['answered-says-no-connection', 'close-1006'],
    ['answered-says-proxy-attribution', 'said-proxy-attribution-required'],
  ])('%s: %s', (code, meaning) => {
    const findings = found(code);
    // it keeps its own code, so that an answer never passes for the gateway's own words
    expect([...knownFrom(findings).found]).toEqual([
      [code, findings[0]],
      [meaning, findings[0]],
    ]);
  });

  test.each([
    ['2026.1.29', 'answered-release-2026.1-to-2026.2'],
    ['2026.4.26', 'answered-release-2026.3-to-2026.4'],
    ['2026.6.11', 'answered-release-2026.5-to-2026.7'],
    ['2026.9.6', 'answered-release-2026.8-or-later'],
    ['2025.12.1', undefined],
    [undefined, undefined],
  ])('release %s: %s', (version, meaning) => {
    expect([...knownFrom([release(version)]).found.keys()]).toEqual([
      'status-release',
      ...(meaning ? [meaning] : []),
    ]);
  });

  test('only the release of a status has one, not every finding with that value', () => {
    const refused: Finding = { code: 'net-refused', source: 'paste', values: { release: '2026.9.6' } };
    expect([...knownFrom([refused]).found.keys()]).toEqual(['net-refused']);
  });

  test('what was found itself is not replaced by what means the same', () => {
    const findings = found('answered-client-cli', 'client-is-cli');
    expect(knownFrom(findings).found.get('answered-client-cli')).toBe(findings[0]);
  });

  test('of two that mean the same the first counts', () => {
    const findings = [release('2026.9.6'), release('2026.8.2')];
    expect(knownFrom(findings).found.get('answered-release-2026.8-or-later')).toBe(findings[0]);
  });

  test('what a user retells does not count where the gateway’s own words are here', () => {
    const { found: known } = knownFrom(found('answered-says-token', 'said-pairing-required'));
    expect([...known.keys()]).toEqual(['said-pairing-required']);
  });

  test('… and any other meaning does', () => {
    const { found: known } = knownFrom(found('client-is-cli', 'said-pairing-required'));
    expect(known.has('answered-client-cli')).toBe(true);
  });
});

describe('of several refusals', () => {
  const current = (...codes: FindingCode[]) => knownFrom(found(...codes)).current?.code;

  test.each<[string, FindingCode[], FindingCode | undefined]>([
    ['none was said', ['net-refused', 'answered-says-token'], undefined],
    ['the last one counts', ['said-token-missing', 'said-origin-not-allowed'], 'said-origin-not-allowed'],
    ['… whatever else comes after it', ['said-token-missing', 'client-is-cli'], 'said-token-missing'],
    [
      'a reason before the bare text',
      ['said-pairing-not-approved', 'said-pairing-required'],
      'said-pairing-not-approved',
    ],
    [
      '… also with another between, and of two the later',
      [
        'said-pairing-scope-upgrade',
        'said-pairing-role-upgrade',
        'said-token-missing',
        'said-pairing-required',
      ],
      'said-pairing-role-upgrade',
    ],
    [
      'a reason does not count where something else came last',
      ['said-pairing-not-approved', 'said-token-missing'],
      'said-token-missing',
    ],
    [
      'the bare text, where no other is of pairing',
      ['said-token-missing', 'said-pairing-required'],
      'said-pairing-required',
    ],
  ])('%s', (_, codes, expected) => {
    expect(current(...codes)).toBe(expected);
  });
});

describe('whether something went wrong', () => {
  test.each<FindingCode>([
    'said-token-missing',
    'said-client-version-mismatch',
    'answered-says-token',
    'close-1006',
    'net-refused',
    'probe-unreachable',
    'devices-pending-new',
    'status-gateway-unreachable',
    'text-asks-for-code',
  ])('%s: yes', (code) => {
    expect(found(code).map(isError)).toEqual([true]);
  });

  test.each<FindingCode>([
    'answered-change-updated',
    'client-is-cli',
    'setup-docker',
    'typed-devices-list',
    'failed-devices-list',
    'status-release',
    'text-not-understood',
    'text-only-typed',
    'text-own-check',
    'devices-own-check',
    'probe-greeting',
    'probe-protocol-answered',
    'probe-failed',
  ])('%s: no', (code) => {
    expect(found(code).map(isError)).toEqual([false]);
  });
});
