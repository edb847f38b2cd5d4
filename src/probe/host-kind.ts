/** Where an address points, as far as its text tells. */
export type HostKind = 'loopback' | 'private' | 'tailnet' | 'local-name' | 'name' | 'public';

const IPV4 = /^(\d{1,3})\.(\d{1,3})\.\d{1,3}\.\d{1,3}$/;

function kindOfIpv4(a: number, b: number): HostKind {
  if (a === 127) return 'loopback';
  if (a === 10 || (a === 172 && b >= 16 && b <= 31) || (a === 192 && b === 168) || (a === 169 && b === 254))
    return 'private';
  // 100.64.0.0/10, shared address space (RFC 6598), which Tailscale uses
  return a === 100 && b >= 64 && b <= 127 ? 'tailnet' : 'public';
}

function kindOfIpv6(address: string): HostKind {
  if (address === '::1') return 'loopback';
  if (address.startsWith('fd7a:115c:')) return 'tailnet';
  return /^(?:f[cd]|fe[89ab])/.test(address) ? 'private' : 'public';
}

/**
 * Classifies a host.
 *
 * @param host as `URL.hostname` gives it: lower case, IPv6 in brackets
 */
export function kindOfHost(host: string): HostKind {
  if (host.startsWith('[')) return kindOfIpv6(host.slice(1, -1));
  const ip = IPV4.exec(host);
  if (ip) return kindOfIpv4(Number(ip[1]), Number(ip[2]));
  if (host === 'localhost' || host.endsWith('.localhost')) return 'loopback';
  if (host.endsWith('.ts.net')) return 'tailnet';
  return host.endsWith('.local') || !host.includes('.') ? 'local-name' : 'name';
}

/** Addresses a browser counts as near: asking for them from a public page needs the user's permission. */
export function isNear(kind: HostKind): boolean {
  return kind !== 'name' && kind !== 'public';
}
