import type { Finding, FindingCode } from '../evidence/finding.ts';

/** What the question as a new device may find, once the page was let through to it; asked again, the old answer goes. */
const OF_DEVICE: readonly FindingCode[] = [
  'probe-no-device-key',
  'probe-device-unanswered',
  'probe-device-gone',
  'probe-ended-early',
  'probe-gateway-starting',
  'probe-origin-refused',
  'probe-device-other',
  'probe-login-by-proxy',
  'probe-login-refused',
  'probe-token-refused',
  'probe-password-refused',
  'probe-rate-limited',
  'probe-token-accepted',
  'probe-pairing-pending',
  'probe-paired-silently',
];

/** Says whether a finding is an answer to the question as a new device. */
export function isOfDevice(code: FindingCode): boolean {
  return OF_DEVICE.includes(code);
}

/** The first look's words that a later answer makes untrue. */
const LET_THROUGH: readonly FindingCode[] = ['probe-identity-refused'];
const REPLACES: { readonly [C in FindingCode]?: readonly FindingCode[] } = {
  // all gates are passed
  'probe-paired-silently': LET_THROUGH,
  // it is another gateway that answers now, or another state of this one
  'probe-gateway-starting': LET_THROUGH,
  'probe-origin-refused': LET_THROUGH,
  'probe-device-gone': ['probe-greeting', ...LET_THROUGH],
};

/** What is known with one finding more: without those that it replaces. */
export function withNewer(probed: readonly Finding[], finding: Finding): readonly Finding[] {
  const gone = REPLACES[finding.code] ?? [];
  return [...probed.filter(({ code }) => !gone.includes(code)), finding];
}

/**
 * Says whether asking as a device can help: only where the gateway let this page through to the device check.
 * From any other address it would stop at origin, whatever secret is given.
 */
export function mayAskAsDevice(probed: readonly Finding[]): boolean {
  const found = (wanted: FindingCode): boolean => probed.some(({ code }) => code === wanted);
  // who typed https gives no secret to plain http
  return found('probe-identity-refused') && !found('probe-scheme-plain');
}

/** The protocol the gateway said it speaks. */
export function protocolIn(probed: readonly Finding[]): number | undefined {
  const said = probed.find(({ code }) => code === 'probe-protocol-answered')?.values?.['protocol'];
  return said === undefined ? undefined : Number(said);
}
