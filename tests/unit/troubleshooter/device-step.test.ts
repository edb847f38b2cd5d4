import { describe, expect, test } from 'vitest';
import type { FindingCode } from '../../../src/evidence/finding.ts';
import { PROBE_CODES, type ProbeCode } from '../../../src/evidence/probe-codes.ts';
import {
  isOfDevice,
  mayAskAsDevice,
  protocolIn,
  withNewer,
} from '../../../src/troubleshooter/device-step.ts';

const probed = (...codes: FindingCode[]) => codes.map((code) => ({ code, source: 'probe' as const }));
const LET_THROUGH = ['probe-greeting', 'probe-identity-refused'] as const;

describe('what a later answer replaces', () => {
  test.each<[FindingCode, FindingCode[]]>([
    ['probe-paired-silently', ['probe-greeting', 'probe-paired-silently']],
    ['probe-gateway-starting', ['probe-greeting', 'probe-gateway-starting']],
    ['probe-origin-refused', ['probe-greeting', 'probe-origin-refused']],
    ['probe-device-gone', ['probe-device-gone']],
    ['probe-pairing-pending', [...LET_THROUGH, 'probe-pairing-pending']],
  ])('%s: %j is left', (code, left) => {
    const [finding] = probed(code);
    if (!finding) throw new Error('No finding');
    expect(withNewer(probed(...LET_THROUGH), finding).map((each) => each.code)).toEqual(left);
  });
});

test('who typed https is not asked to give a secret to plain http', () => {
  expect(mayAskAsDevice(probed(...LET_THROUGH))).toBe(true);
  expect(mayAskAsDevice(probed(...LET_THROUGH, 'probe-scheme-secure'))).toBe(true);
  expect(mayAskAsDevice(probed(...LET_THROUGH, 'probe-scheme-plain'))).toBe(false);
});

test('the protocol is the one that the gateway said, if it said one', () => {
  const said = { code: 'probe-protocol-answered', source: 'probe', values: { protocol: '4' } } as const;
  expect(protocolIn([...probed(...LET_THROUGH), said])).toBe(4);
  expect(protocolIn(probed(...LET_THROUGH))).toBeUndefined();
  expect(protocolIn(probed('probe-protocol-answered'))).toBeUndefined();
});

test('what the look as nobody finds is no answer to a device, and stays when one is asked again', () => {
  const ofDevice = (Object.keys(PROBE_CODES) as ProbeCode[]).filter(isOfDevice);
  expect(ofDevice.filter((code) => /identity|greeting|anonymous|upgrade|protocol|scheme/.test(code))).toEqual(
    [],
  );
  expect(ofDevice.toSorted()).toEqual([
    'probe-device-gone',
    'probe-device-other',
    'probe-device-unanswered',
    'probe-ended-early',
    'probe-gateway-starting',
    'probe-login-by-proxy',
    'probe-login-refused',
    'probe-no-device-key',
    'probe-origin-refused',
    'probe-paired-silently',
    'probe-pairing-pending',
    'probe-password-refused',
    'probe-rate-limited',
    'probe-token-accepted',
    'probe-token-refused',
  ]);
});
