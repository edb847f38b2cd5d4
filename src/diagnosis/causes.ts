/**
 * Every cause the site tells apart. The first four are the site's main four and keep their order; the rest
 * are look-alikes, in the order of the gate they stop at. One id is one page, one rule and one test.
 */
export const CAUSES = [
  'browser-data-cleared',
  'new-device',
  'gateway-restart-or-token-changed',
  'proxy-or-vpn',
  'gateway-down-or-unreachable',
  'trusted-proxies-missing',
  'version-or-protocol-mismatch',
  'origin-not-allowed',
  'device-identity-needs-secure-context',
  'token-missing-or-wrong',
  'device-token-mismatch',
  'rate-limited',
  'scope-or-role-upgrade',
] as const;

export type CauseId = (typeof CAUSES)[number];

/**
 * Takes the id of a cause from text.
 *
 * @throws where no cause is called so
 */
export function causeNamed(id: string): CauseId {
  const cause = CAUSES.find((each) => each === id);
  if (!cause) throw new Error(`No cause is called ${id}`);
  return cause;
}
