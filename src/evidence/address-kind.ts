/** Where an address is, as far as the address itself tells. */
export type AddressKind = 'loopback' | 'container' | 'private' | 'tailnet' | 'public';

/** First match decides. 172.16/12 is what Docker gives its bridges; 100.64/10 and fd7a:115c are Tailscale's. */
const KINDS: readonly (readonly [RegExp, AddressKind])[] = [
  [/^(?:127\.|::1$|0\.0\.0\.0$|::$|localhost$)/i, 'loopback'],
  [/^172\.(?:1[6-9]|2\d|3[01])\./, 'container'],
  [/^(?:100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|fd7a:115c)/i, 'tailnet'],
  [/^(?:10\.|192\.168\.|169\.254\.|fe80:|f[cd][0-9a-f]{2}:)/i, 'private'],
  [/^(?:‹public-ip›|\d{1,3}(?:\.\d{1,3}){3}$|[0-9a-f]{0,4}:[0-9a-f:]*$)/i, 'public'],
];

/**
 * Says where an IP address belongs. Takes a redacted public address for public.
 *
 * @param address IPv4, IPv6 or IPv4 in IPv6 (`::ffff:…`), with or without brackets
 * @returns undefined where the text is no address
 */
export function addressKind(address: string): AddressKind | undefined {
  const bare = address.replace(/^\[|\]$/g, '').replace(/^::ffff:/i, '');
  return KINDS.find(([pattern]) => pattern.test(bare))?.[1];
}

/** Says whether text is an IP address that the whole internet could call; IPv6 only if it is written as one. */
export function isPublicAddress(text: string): boolean {
  if (text.includes(':') && !text.includes('::') && text.split(':').length !== 8) return false;
  return addressKind(text) === 'public';
}
