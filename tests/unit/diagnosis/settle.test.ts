import { describe, expect, test } from 'vitest';
import { CAUSES, type CauseId } from '../../../src/diagnosis/causes.ts';
import { diagnose } from '../../../src/diagnosis/diagnose.ts';
import type { Settle } from '../../../src/diagnosis/verdict.ts';
import type { FindingCode } from '../../../src/evidence/finding.ts';
import { found } from './findings.ts';

type Paste = Extract<Settle, { kind: 'paste' }>['what'];

/** A paste that brings each cause to the front without proving it, and what to paste next. */
const NEXT: Readonly<Record<CauseId, readonly [FindingCode, Paste]>> = {
  'browser-data-cleared': ['devices-same-browser-paired', 'devices-list'],
  'new-device': ['said-pairing-required', 'devices-list'],
  'gateway-restart-or-token-changed': ['log-runtime-token', 'status'],
  'proxy-or-vpn': ['http-redirect', 'curl'],
  'gateway-down-or-unreachable': ['net-refused', 'status'],
  'trusted-proxies-missing': ['log-host-not-local', 'gateway-log'],
  'version-or-protocol-mismatch': ['close-1002', 'status'],
  'origin-not-allowed': ['log-origin-elsewhere', 'error-line'],
  'device-identity-needs-secure-context': ['said-device-identity-required', 'gateway-log'],
  'token-missing-or-wrong': ['said-token-missing', 'status'],
  'device-token-mismatch': ['said-device-token-mismatch', 'devices-list'],
  'rate-limited': ['said-too-many-sockets', 'gateway-log'],
  'scope-or-role-upgrade': ['said-missing-scope', 'devices-list'],
};

describe('what would settle it', () => {
  test.each(CAUSES)('%s', (cause) => {
    const [code, what] = NEXT[cause];
    const { ranking, settle } = diagnose(found(code));
    expect([ranking[0]?.cause, settle]).toEqual([cause, { kind: 'paste', what }]);
  });

  test.each<[string, FindingCode[]]>([
    ['nothing is known', []],
    ['only answers are known', ['answered-change-new-client']],
    ['the error is only retold', ['answered-says-pairing-required']],
    ['only the probe saw something', ['probe-unreachable']],
    ['what was pasted speaks for no cause', ['text-not-understood', 'answered-change-new-client']],
  ])('is the error itself where %s', (_, codes) => {
    expect(diagnose(found(...codes)).settle).toEqual({ kind: 'paste', what: 'error-line' });
  });

  test('is what tells the cause in front, though another finding for it was not pasted', () => {
    const { settle } = diagnose(found('probe-unreachable', 'net-refused'));
    expect(settle).toEqual({ kind: 'paste', what: 'status' });
  });

  test('is nothing where the cause is proved', () => {
    expect(diagnose(found('said-rate-limited')).settle).toBeUndefined();
  });
});
