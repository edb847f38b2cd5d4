import { createHash, createPublicKey, verify } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { makeDeviceKey } from '../../../src/probe/device-key.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

async function made() {
  const key = await makeDeviceKey();
  if (!key) throw new Error('this Node has no Ed25519');
  return key;
}

test('a key is named by the hash of its public part, as a gateway wants it', async () => {
  const { id, publicKey } = await made();
  const raw = Buffer.from(publicKey, 'base64url');
  expect(raw).toHaveLength(32);
  expect(id).toBe(createHash('sha256').update(raw).digest('hex'));
});

test('what it signs can be checked with that part', async () => {
  const { publicKey, sign } = await made();
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: publicKey };
  const signature = Buffer.from(await sign('v2|ä'), 'base64url');
  expect(verify(null, Buffer.from('v2|ä'), createPublicKey({ key: jwk, format: 'jwk' }), signature)).toBe(
    true,
  );
});

test('each is new, and all of it is base64url and hex', async () => {
  const keys = await Promise.all(Array.from({ length: 40 }, made));
  expect(new Set(keys.map(({ id }) => id)).size).toBe(40);
  const signed = await Promise.all(keys.map(({ sign }) => sign('x')));
  for (const text of [...keys.map(({ publicKey }) => publicKey), ...signed]) expect(text).toMatch(/^[\w-]+$/);
  for (const { id } of keys) expect(id).toMatch(/^[0-9a-f]{64}$/);
});

test('the private part stays in the browser', async () => {
  const generate = vi.spyOn(crypto.subtle, 'generateKey');
  await made();
  expect(generate.mock.calls).toEqual([['Ed25519', false, ['sign', 'verify']]]);
});

test.each([
  ['no crypto at all', undefined],
  ['no WebCrypto, as on plain HTTP', {}],
  ['no Ed25519', { subtle: { generateKey: () => Promise.reject(new Error('NotSupportedError')) } }],
  [
    'one key and no pair',
    {
      subtle: {
        generateKey: () => Promise.resolve({}),
        exportKey: () => Promise.resolve(new ArrayBuffer(32)),
        digest: () => Promise.resolve(new ArrayBuffer(32)),
      },
    },
  ],
])('none is made with %s', async (_, crypto) => {
  vi.stubGlobal('crypto', crypto);
  expect(await makeDeviceKey()).toBeUndefined();
});

test.each([
  [3, true],
  [4, false],
])('one is made where the browser failed %i times before, or not: %s', async (failures, isMade) => {
  const generate = vi.spyOn(crypto.subtle, 'generateKey');
  for (let failed = 0; failed < failures; failed += 1)
    generate.mockRejectedValueOnce(new DOMException('The operation failed', 'OperationError'));
  expect((await makeDeviceKey()) !== undefined).toBe(isMade);
  generate.mockRestore();
});
