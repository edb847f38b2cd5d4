import type { DeviceKey } from './effects.ts';

const base64url = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Makes an Ed25519 key by WebCrypto that cannot be taken out of the browser and is gone with the page.
 *
 * @returns undefined where the browser has no Ed25519, or the page is not secure and has no WebCrypto
 */
export async function makeDeviceKey(): Promise<DeviceKey | undefined> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (!subtle) return undefined;
  try {
    const pair = await subtle.generateKey('Ed25519', false, ['sign', 'verify']);
    if (!('privateKey' in pair)) return undefined;
    const raw = await subtle.exportKey('raw', pair.publicKey);
    return {
      id: hex(await subtle.digest('SHA-256', raw)),
      publicKey: base64url(raw),
      sign: async (text) =>
        base64url(await subtle.sign('Ed25519', pair.privateKey, new TextEncoder().encode(text))),
    };
  } catch {
    return undefined;
  }
}
