import { CHECK_NAME } from './check-name.ts';
import { connectFrame, LEAST_ACCESS, PROBE_CLIENT, type ProtocolRange } from './frames.ts';

/** The shared secret of a gateway, by the kind it is set up for. */
export interface Secret {
  readonly kind: 'token' | 'password';
  readonly value: string;
}

/** A device's key as the gateway wants it: base64url of the raw public key, and its SHA-256 in hex. */
export interface PublicDevice {
  readonly id: string;
  readonly publicKey: string;
}

/** The text a device signs: form `v2`, taken by all releases from 2026.1.29 to 2026.9.6. */
export function textToSign(device: PublicDevice, secret: Secret, nonce: string, signedAt: number): string {
  const token = secret.kind === 'token' ? secret.value : '';
  const { id, mode } = PROBE_CLIENT;
  const { role, scopes } = LEAST_ACCESS;
  return ['v2', device.id, id, mode, role, scopes.join(','), signedAt, token, nonce].join('|');
}

/**
 * Writes a `connect` of a new device with a shared secret. With the id of a check no gateway takes the page for
 * its own dashboard, so that even a page on the same machine is not paired silently (run on 2026.2.26 to
 * 2026.9.6; 2026.1.29 and 2026.2.6-3 pair it, and so does any release where something takes the origin away).
 *
 * @param signature of {@link textToSign}, base64url
 * @param signedAt ms since the epoch, as signed
 */
export function deviceConnect(
  id: string,
  protocol: ProtocolRange,
  device: PublicDevice,
  secret: Secret,
  proof: { readonly signature: string; readonly signedAt: number; readonly nonce: string },
): string {
  return connectFrame(
    id,
    protocol,
    { displayName: CHECK_NAME },
    { auth: { [secret.kind]: secret.value }, device: { ...device, ...proof } },
  );
}
