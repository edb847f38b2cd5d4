import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** A browser's identity towards a gateway: an Ed25519 key and its fingerprint. */
export interface Device {
  readonly id: string;
  /**
   * Writes a `connect` of the Control UI, signed by this device. Payload form `v2` of the gateway's
   * device-auth module: the fields below joined by `|`.
   *
   * @param nonce the greeting's
   * @param token the shared token; undefined sends no credential
   * @param scopes what it asks for; reading, unless told
   */
  connect(nonce: string, token: string | undefined, protocol: number, scopes?: readonly string[]): string;
}

/** Makes a device nobody knows yet. @param name what it calls itself, if anything */
export const newDevice = (name?: string): Device =>
  deviceOf(generateKeyPairSync('ed25519').privateKey, 'linux', name);

/**
 * Makes a device of a key there is.
 *
 * @param platform what it says it runs on; a gateway pins it with the approval
 * @param displayName what it calls itself; nothing unless told
 */
export function deviceOf(privateKey: KeyObject, platform = 'linux', displayName?: string): Device {
  // the last 32 bytes of the SPKI form are the key itself
  const raw = createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).subarray(-32);
  const id = createHash('sha256').update(raw).digest('hex');
  const connect: Device['connect'] = (nonce, token, protocol, scopes = ['operator.read']) => {
    const client = { id: 'openclaw-control-ui', displayName, version: 'test', platform, mode: 'webchat' };
    const [role, signedAt] = ['operator', Date.now()] as const;
    const payload = ['v2', id, client.id, client.mode, role, scopes, signedAt, token ?? '', nonce].join('|');
    const signature = sign(null, Buffer.from(payload), privateKey).toString('base64url');
    const device = { id, publicKey: raw.toString('base64url'), signature, signedAt, nonce };
    const auth = token === undefined ? undefined : { token };
    const range = { minProtocol: protocol, maxProtocol: protocol };
    const params = { ...range, client, role, scopes, caps: [], auth, device };
    return JSON.stringify({ type: 'req', id: 'connect', method: 'connect', params });
  };
  return { id, connect };
}
