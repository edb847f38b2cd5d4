import { addressKind } from '../../evidence/address-kind.ts';

/** Values of findings that may hold the name of the user's own machine. */
const NAMES_A_HOST: readonly string[] = ['host', 'origin', 'address', 'fwd', 'target', 'remote'];
/** Values that others wrote as they liked. */
const FREE: readonly string[] = [
  'reason',
  'client',
  'shown',
  'command',
  'program',
  'opaque',
  'advice',
  'unread',
  'unread2',
  'unread3',
];
const LOCAL = /^(?:localhost|n\/a)$/i;
const MASKED = /^‹[\w-]{1,20}›$/;

/** A name with dots that ends like one of the net, or an address behind a scheme; no setting and no file. */
const HOST_INSIDE =
  /\b(?:https?|wss?):\/\/[^\s"'`,;)]{1,400}|(?<![\w./-])(?!(?:gateway|agents|channels|models|operator|session|auth|node|device)\.)(?:[\w‹›-]{1,63}\.){1,8}(?!(?:json\w?|[cm]?[jt]s|md|ya?ml|log|txt|sh|exe|ps1|cmd|env|service|sock|read|write|admin|token|id)\b)[a-z]{2,24}\b(?::\d{1,5})?(?!\.\w)/gi;
/** A word of letters and digits: no release, no id of a request, no word of a program. */
const ODD_WORD =
  /(?<![\w-])(?![0-9a-f]{8}-[0-9a-f]{4}-)(?=[\w+/~-]{0,99}\d)(?=[\w+/~-]{0,99}[a-z])[\w+/~-]{8,400}={0,2}/gi;

/** Takes a host's name out of one value, keeping scheme and port; addresses that mean nothing elsewhere stay. */
function withoutHost(value: string): string {
  const {
    scheme = '',
    host = '',
    port = '',
  } = /^(?<scheme>[a-z]+:\/\/)?(?<host>\[[^\]]*\]|[^:/?#]*)(?<port>:\d+)?/i.exec(value)?.groups ?? {};
  if (isKept(value)) return value;
  return `${scheme}${isKept(host) ? host : '‹host›'}${port}`;
}

function isKept(host: string): boolean {
  const kind = addressKind(host);
  return LOCAL.test(host) || MASKED.test(host) || (kind !== undefined && kind !== 'public');
}

/** Takes hosts, and words that may be secrets, out of what others wrote. */
function withoutNames(text: string): string {
  return text.replace(HOST_INSIDE, withoutHost).replace(ODD_WORD, '‹secret›');
}

/**
 * Takes the names of the user's machines out of a finding's values, and of free text what could be a secret.
 *
 * @returns the values, and how many were changed
 */
export function maskHosts(values: Readonly<Record<string, string>> = {}): {
  readonly values: Record<string, string>;
  readonly removed: number;
} {
  const mask = (name: string, value: string): string => {
    if (NAMES_A_HOST.includes(name)) return withoutHost(value);
    return FREE.includes(name) ? withoutNames(value) : value;
  };
  const masked = Object.entries(values).map(([name, value]) => [name, mask(name, value)] as const);
  return {
    values: Object.fromEntries(masked),
    removed: masked.filter(([name, value]) => values[name] !== value).length,
  };
}
