import { addressKind } from '../evidence/address-kind.ts';

/** Where an address points, as far as its text tells. */
export type HostKind = 'loopback' | 'private' | 'tailnet' | 'local-name' | 'name' | 'public';

/**
 * Classifies a host.
 *
 * @param host as `URL.hostname` gives it: lower case, IPv6 in brackets; a dot may stand at its end
 */
export function kindOfHost(host: string): HostKind {
  const kind = addressKind(host);
  if (kind) return kind === 'container' ? 'private' : kind;
  const name = host.replace(/\.$/, '');
  if (name.endsWith('.ts.net')) return 'tailnet';
  return name.endsWith('.local') || !name.includes('.') ? 'local-name' : 'name';
}

/** Addresses a browser counts as near: asking for them from a public page needs the user's permission. */
export function isNear(kind: HostKind): boolean {
  return kind !== 'name' && kind !== 'public';
}
