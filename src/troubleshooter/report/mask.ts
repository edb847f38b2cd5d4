import { addressKind } from '../../evidence/address-kind.ts';

/** Values of findings that may hold the name of the user's own machine. */
const NAMES_A_HOST: readonly string[] = ['host', 'origin', 'address', 'fwd', 'target', 'remote'];
const LOCAL = /^(?:localhost|n\/a)$/i;

/** Takes host names out of one value, keeping scheme and port; addresses that mean nothing elsewhere stay. */
function withoutHost(value: string): string {
  const {
    scheme = '',
    host = '',
    port = '',
  } = /(?<scheme>[a-z]+:\/\/)?(?<host>\[[^\]]*\]|[^:/]*)(?<port>:\d+)?/i.exec(value)?.groups ?? {};
  const kind = addressKind(host);
  const stays = LOCAL.test(host) || (kind !== undefined && kind !== 'public') || host.includes('‹');
  return stays ? value : `${scheme}‹host›${port}`;
}

/**
 * Takes the names of the user's machines out of a finding's values.
 *
 * @returns the values, and how many were changed
 */
export function maskHosts(values: Readonly<Record<string, string>> = {}): {
  readonly values: Record<string, string>;
  readonly removed: number;
} {
  const masked = Object.entries(values).map(
    ([name, value]) => [name, NAMES_A_HOST.includes(name) ? withoutHost(value) : value] as const,
  );
  return {
    values: Object.fromEntries(masked),
    removed: masked.filter(([name, value]) => values[name] !== value).length,
  };
}
