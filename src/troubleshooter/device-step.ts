import type { Finding, FindingCode } from '../evidence/finding.ts';

/** What only the question as a new device finds; asked again, the old answer goes. */
const OF_DEVICE: readonly FindingCode[] = [
  'probe-no-device-key',
  'probe-device-unanswered',
  'probe-token-refused',
  'probe-rate-limited',
  'probe-token-accepted',
  'probe-pairing-pending',
  'probe-paired-silently',
];

/** Says whether a finding is an answer to the question as a new device. */
export function isOfDevice(code: FindingCode): boolean {
  return OF_DEVICE.includes(code);
}

/**
 * Says whether asking as a device can help: only where the gateway let this page through to the device check.
 * From any other address it would stop at origin, whatever secret is given.
 */
export function mayAskAsDevice(probed: readonly Finding[]): boolean {
  return probed.some(({ code }) => code === 'probe-identity-refused');
}

/** The protocol the gateway said it speaks. */
export function protocolIn(probed: readonly Finding[]): number | undefined {
  const said = probed.find(({ code }) => code === 'probe-protocol-answered')?.values?.['protocol'];
  return said === undefined ? undefined : Number(said);
}
