import { expect, test } from 'vitest';
import type { Finding } from '../../../src/evidence/finding.ts';
import { parseAddress } from '../../../src/probe/address.ts';
import { askAsDevice } from '../../../src/probe/device.ts';
import { makeDeviceKey } from '../../../src/probe/device-key.ts';
import { type Sent, telling } from '../../../src/probe/sent.ts';
import { fakeEffects, greeting, refusal } from '../../support/fake-effects.ts';

// what real gateways answer is tested on real ones; here is that nothing of the secret stays

const SECRET = 'S3"C\\RET token';

async function ask(answer: Parameters<typeof refusal>[1], details: object) {
  const address = parseAddress('127.0.0.1:18789');
  if (!address.ok) throw new Error(address.problem);
  const effects = fakeEffects(
    [{ events: [{ type: 'open' }, greeting()], answers: () => [refusal('device', answer, details)] }],
    { makeDevice: makeDeviceKey },
  );
  const found: Finding[] = [];
  const sent: Sent[] = [];
  await askAsDevice(
    address,
    { kind: 'token', value: SECRET },
    4,
    telling(effects, (each) => sent.push(each), SECRET),
    { found: (finding) => found.push(finding), progress: () => undefined },
    new AbortController().signal,
  );
  return { found, sent, frames: effects.sent };
}

test('a missing approval shows the request of the check, under a name of its own', async () => {
  const { found } = await ask('pairing required', {
    code: 'PAIRING_REQUIRED',
    reason: 'not-paired',
    requestId: 'ab-12',
  });
  expect(found.map(({ code }) => code)).toEqual(['probe-token-accepted', 'probe-pairing-pending']);
  expect(found[1]?.values).toEqual({ probeRequestId: 'ab-12' });
});

test('an id that is none goes into no command', async () => {
  const { found } = await ask('pairing required', { reason: 'not-paired', requestId: '$(reboot)' });
  expect(found[1]?.values).toBeUndefined();
});

test('the secret is sent once and told nowhere', async () => {
  const { found, sent, frames } = await ask('unauthorized: gateway token mismatch', {
    code: 'AUTH_TOKEN_MISMATCH',
  });
  expect(found.map(({ code }) => code)).toEqual(['probe-token-refused']);
  expect(frames).toHaveLength(1);
  expect(frames[0]).toContain('S3');
  expect(JSON.stringify([found, sent])).not.toContain('S3');
  expect(sent.map(({ kind }) => kind)).toEqual(['socket', 'frame']);
});

test('a lock-out says how long', async () => {
  const { found } = await ask('too many failed authentication attempts', {
    code: 'AUTH_RATE_LIMITED',
    retryAfterMs: 299_001,
  });
  expect(found[0]).toEqual({ code: 'probe-rate-limited', source: 'probe', values: { seconds: '300' } });
});
