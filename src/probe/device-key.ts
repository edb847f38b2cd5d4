import type { DeviceKey } from './effects.ts';

const base64url = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** WebKitGTK 2.50 fails to make one key in a hundred (14 of 1,500), and makes the next. */
const TRIES = 4;

/** @throws where the browser has no Ed25519, or fails */
async function newKey(subtle: SubtleCrypto): Promise<DeviceKey | undefined> {
  const pair = await subtle.generateKey('Ed25519', false, ['sign', 'verify']);
  if (!('privateKey' in pair)) return undefined;
  const raw = await subtle.exportKey('raw', pair.publicKey);
  return {
    id: hex(await subtle.digest('SHA-256', raw)),
    publicKey: base64url(raw),
    sign: async (text) =>
      base64url(await subtle.sign('Ed25519', pair.privateKey, new TextEncoder().encode(text))),
  };
}

/**
 * Makes an Ed25519 key by WebCrypto that cannot be taken out of the browser and is gone with the page.
 *
 * @returns undefined where the browser has no Ed25519, or the page is not secure and has no WebCrypto
 */
export async function makeDeviceKey(): Promise<DeviceKey | undefined> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (!subtle) return undefined;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const key = await newKey(subtle).catch(() => undefined);
    if (key) return key;
  }
  return undefined;
}
