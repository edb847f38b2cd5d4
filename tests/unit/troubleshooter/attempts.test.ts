import { expect, test } from 'vitest';
import type { Finding } from '../../../src/evidence/finding.ts';
import type { Attempt } from '../../../src/troubleshooter/attempts/attempt.ts';
import { seesConnected } from '../../../src/troubleshooter/attempts/connected.ts';
import { mended } from '../../../src/troubleshooter/attempts/mended.ts';

const pasted = (...codes: Finding['code'][]): Finding[] => codes.map((code) => ({ code, source: 'paste' }));
const attempt = (...codes: Finding['code'][]): Attempt => ({ at: 0, codes, gate: undefined, own: true });

test('a client is connected where one was let in and none refused', () => {
  expect(seesConnected(pasted('shows-connected'))).toBe(true);
  expect(seesConnected(pasted('said-pairing-required', 'net-refused', 'shows-connected'))).toBe(false);
  expect(seesConnected(pasted('shows-connected', 'said-pairing-required'))).toBe(false);
  expect(seesConnected(pasted('net-refused'))).toBe(false);
  expect(seesConnected([{ code: 'probe-anonymous-admitted', source: 'probe' }])).toBe(true);
});

test('the cause that is named now was mended, else the last that an attempt names', () => {
  const attempts = [attempt('said-token-mismatch'), attempt('said-origin-not-allowed'), attempt()];
  expect(mended(attempts, { cause: 'new-device' })).toBe('new-device');
  expect(mended(attempts, { cause: 'cannot-tell' })).toBe('origin-not-allowed');
  // the probe's findings are taken for the probe's
  expect(mended([attempt('probe-fast-failure', 'devices-pending-new')], { cause: 'cannot-tell' })).toBe(
    'gateway-down-or-unreachable',
  );
  expect(mended([attempt()], { cause: 'cannot-tell' })).toBe('cannot-tell');
});
