/** Where an address is, as far as the address itself tells. */
export type AddressKind = 'loopback' | 'container' | 'private' | 'tailnet' | 'public';

/** One range: the first bits of an address, how many count, and what the range is. */
type Range = readonly [first: number, bits: number, kind: AddressKind];

/** By the first 32 bits. 172.16/12 is what Docker gives its bridges; 100.64/10 is RFC 6598's, which Tailscale uses. */
const IPV4: readonly Range[] = [
  [0x00000000, 32, 'loopback'],
  [0x7f000000, 8, 'loopback'],
  [0xac100000, 12, 'container'],
  [0x64400000, 10, 'tailnet'],
  [0x0a000000, 8, 'private'],
  [0xc0a80000, 16, 'private'],
  [0xa9fe0000, 16, 'private'],
];
/** The same for IPv6; fd7a:115c is Tailscale's. */
const IPV6: readonly Range[] = [
  [0xfd7a115c, 32, 'tailnet'],
  [0xfc000000, 7, 'private'],
  [0xfe800000, 10, 'private'],
];

function kindIn(ranges: readonly Range[], address: number): AddressKind {
  const range = ranges.find(([first, bits]) => (address ^ first) >>> (32 - bits) === 0);
  return range?.[2] ?? 'public';
}

/** Reads four numbers, or the short forms of this machine, `127.1` and `127.0.1`. */
function ipv4(text: string): number | undefined {
  if (!/^(?:\d{1,3}(?:\.\d{1,3}){3}|127(?:\.\d{1,3}){1,2})$/.test(text)) return undefined;
  const parts = text.split('.').map(Number);
  if (parts.some((part) => part > 255)) return undefined;
  const last = parts.pop() ?? 0;
  return parts.reduce((sum, part, index) => sum + part * 256 ** (3 - index), last) >>> 0;
}

/** Reads eight groups of IPv6. */
function groupsOf(text: string): number[] | undefined {
  if (!/^[0-9a-f:]{2,39}$/i.test(text)) return undefined;
  const [head = '', tail, ...more] = text.split('::');
  if (more.length > 0) return undefined;
  const read = (part: string): number[] =>
    part === ''
      ? []
      : part.split(':').map((group) => (group.length <= 4 ? Number.parseInt(group, 16) : Number.NaN));
  const [before, after] = [read(head), read(tail ?? '')];
  const missing = 8 - before.length - after.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  const groups = [...before, ...Array<number>(missing).fill(0), ...after];
  return groups.some(Number.isNaN) ? undefined : groups;
}

function kindOfIpv6(text: string): AddressKind | undefined {
  const mapped = /^::ffff:([\d.]+)$/i.exec(text)?.[1];
  const plain = mapped === undefined ? undefined : ipv4(mapped);
  if (plain !== undefined) return kindIn(IPV4, plain);
  const groups = groupsOf(text);
  if (!groups) return undefined;
  const [first = 0, second = 0] = groups;
  const [sixth = 0, seventh = 0, eighth = 0] = groups.slice(5);
  const rest = groups.slice(0, 5).every((group) => group === 0);
  if (rest && sixth === 0xffff) return kindIn(IPV4, ((seventh << 16) | eighth) >>> 0);
  if (rest && sixth === 0 && seventh === 0 && eighth < 2) return 'loopback';
  return kindIn(IPV6, ((first << 16) | second) >>> 0);
}

/**
 * Says where an IP address belongs, the whole text being one. Takes a redacted public address for public.
 *
 * @param address IPv4, IPv6 or IPv4 in IPv6 (`::ffff:…`), with or without brackets, zone and a dot at its end
 * @returns undefined where the text is no address, also where it only begins like one: `10.alice.example.net`
 */
export function addressKind(address: string): AddressKind | undefined {
  const bare = address.replace(/^\[(.*)\]$/, '$1').replace(/%[\w.-]{1,20}$|\.$/, '');
  if (/^(?:[\w-]+\.)*localhost$/i.test(bare)) return 'loopback';
  if (bare === '‹public-ip›') return 'public';
  const plain = ipv4(bare);
  return plain === undefined ? kindOfIpv6(bare) : kindIn(IPV4, plain);
}

/** Says whether text is an IP address that the whole internet could call. */
export function isPublicAddress(text: string): boolean {
  return addressKind(text) === 'public';
}
