import { expect, test } from 'vitest';
import { CHECK_NAME } from '../../../src/gateway/check-name.ts';
import { deviceConnect, textToSign } from '../../../src/gateway/device-frame.ts';

const DEVICE = { id: 'ab12', publicKey: 'key' };

test('the text to sign has a token in it', () => {
  expect(textToSign(DEVICE, { kind: 'token', value: 'T' }, 'N', 7)).toBe(
    'v2|ab12|openclaw-probe|probe|operator|operator.read|7|T|N',
  );
});

test('… and no password', () => {
  expect(textToSign(DEVICE, { kind: 'password', value: 'P' }, 'N', 7)).toBe(
    'v2|ab12|openclaw-probe|probe|operator|operator.read|7||N',
  );
});

test.each(['token', 'password'] as const)('a request as a device carries the %s and the proof', (kind) => {
  const proof = { signature: 'S', signedAt: 7, nonce: 'N' };
  const frame = deviceConnect('device', { min: 4, max: 4 }, DEVICE, { kind, value: 'V' }, proof);
  expect(JSON.parse(frame)).toEqual({
    type: 'req',
    id: 'device',
    method: 'connect',
    params: {
      minProtocol: 4,
      maxProtocol: 4,
      client: {
        id: 'openclaw-probe',
        mode: 'probe',
        version: 'probe',
        platform: 'web',
        displayName: 'Pairing Required? check',
      },
      role: 'operator',
      scopes: ['operator.read'],
      caps: [],
      auth: { [kind]: 'V' },
      device: { id: 'ab12', publicKey: 'key', signature: 'S', signedAt: 7, nonce: 'N' },
    },
  });
});

test('the name of the check is not taken for a refusal when it is pasted back', () => {
  expect(CHECK_NAME).toBe('Pairing Required? check');
});
