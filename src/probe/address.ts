import { basePathOf } from './address-path.ts';
import { BLOCKED_PORTS } from './blocked-ports.ts';
import { type HostKind, kindOfHost } from './host-kind.ts';

/** The port a gateway listens on where nothing else is set. */
const DEFAULT_PORT = '18789';
const MAX_LENGTH = 2_000;

/** Why an address cannot be used; the sentence is in content/en/words/problems. */
export type AddressProblem =
  | 'address-empty'
  | 'address-too-long'
  | 'address-is-text'
  | 'address-scheme'
  | 'address-port'
  | 'address-blocked-port'
  | 'address-brackets'
  | 'address-host';

/** What was changed or assumed in understanding an address, to be said to the user. */
export type AddressNote =
  | 'secret-removed'
  | 'login-removed'
  | 'path-removed'
  | 'scheme-repaired'
  | 'port-assumed'
  | 'scheme-assumed'
  | 'any-address-replaced';

export interface Address {
  readonly ok: true;
  /** `ws:` or `wss:` address of the socket. */
  readonly socket: string;
  /** The same place as `http:` or `https:`, ending in a slash. */
  readonly page: string;
  /** Host and port as shown to the user. */
  readonly shown: string;
  readonly kind: HostKind;
  readonly secure: boolean;
  readonly notes: readonly AddressNote[];
}

export interface BadAddress {
  readonly ok: false;
  readonly problem: AddressProblem;
}

const bad = (problem: AddressProblem): BadAddress => ({ ok: false, problem });

/** `http://1.2.3.4` in a sentence or a log line: the one address in it is what the user means. */
function onlyAddressIn(text: string): string | undefined {
  const found = text.match(/\b(?:https?|wss?):\/\/[^\s"'<>|│]+/gi);
  return found?.length === 1 ? found[0] : undefined;
}

/** A scheme with a sign too few or too many behind it: `http//host`, `http:/host`, `https:\\host`. */
const MISTYPED = /^(https?|wss?)(?::?[\\/]{2,}|:[\\/])(?=[^\\/])/i;

/** Puts `://` behind a scheme that was typed otherwise. */
function withScheme(text: string): string {
  return text.replace(MISTYPED, (_, scheme: string) => `${scheme}://`);
}

/** What stands before path, query and fragment. */
const authorityOf = (rest: string): string => rest.replace(/[/?#].*/s, '');

/** Puts a bare IPv6 literal into the brackets a URL needs. */
function bracketed(rest: string): string {
  const host = authorityOf(rest);
  return /^[0-9a-f]*:[0-9a-f.]*:[0-9a-f:.%]*$/i.test(host) ? `[${host}]${rest.slice(host.length)}` : rest;
}

/** Host and port, without the login that may stand before them. */
const withoutLogin = (authority: string): string => authority.slice(authority.lastIndexOf('@') + 1);

function schemeFor(rest: string): 'ws:' | 'wss:' {
  const authority = withoutLogin(authorityOf(rest)).toLowerCase();
  // whoever names a port, or an address by number, rarely has a certificate there
  if (authority.startsWith('[') || /:\d/.test(authority)) return 'ws:';
  const host = authority.replace(/:.*/, '');
  return kindOfHost(host) === 'name' || host.endsWith('.ts.net') ? 'wss:' : 'ws:';
}

/**
 * Reads an address as people write it: with or without scheme, port, path, a token in the fragment or a login
 * before the host. Nothing is looked up. Secrets are dropped here and are not in the result.
 *
 * @param typed what the user typed
 * @returns the address understood and what was assumed, or the problem to be said
 */
export function parseAddress(typed: string): Address | BadAddress {
  // NFKC turns full-width letters and digits of Asian keyboards into plain ones
  let text = typed
    .slice(0, MAX_LENGTH * 6)
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2028-\u202e\ufeff]/g, '')
    .trim();
  if (text === '') return bad('address-empty');
  if (text.length > MAX_LENGTH) return bad('address-too-long');
  if (/\s/.test(text)) text = onlyAddressIn(text) ?? text;
  if (/\s/.test(text)) return bad('address-is-text');
  const typedText = text;
  text = withScheme(text);
  const repaired: readonly AddressNote[] = text === typedText ? [] : ['scheme-repaired'];
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
  if (scheme && !['http', 'https', 'ws', 'wss'].includes(scheme)) return bad('address-scheme');
  // a host of such a name is nobody's: a scheme was meant
  if (!scheme && /^(?:[a-z]+:\/|(?:https?|wss?)(?:[:/]|$))/i.test(text)) return bad('address-scheme');
  const rest = bracketed(scheme ? text.slice(scheme.length + '://'.length) : text);
  if (!scheme) return understand(schemeFor(rest), rest, ['scheme-assumed']);
  return understand(scheme === 'https' || scheme === 'wss' ? 'wss:' : 'ws:', rest, repaired);
}

function understand(
  protocol: 'ws:' | 'wss:',
  rest: string,
  assumed: readonly AddressNote[],
): Address | BadAddress {
  const host = withoutLogin(authorityOf(rest));
  if (host.includes('[') !== host.includes(']')) return bad('address-brackets');
  const port = Number(/:(\d+)$/.exec(host)?.[1]);
  if (port > 65_535 || port === 0) return bad('address-port');
  let url: URL;
  try {
    url = new URL(`${protocol}//${rest}`);
  } catch {
    if (/[()"'<>{}|]/.test(host)) return bad('address-is-text');
    if (host.includes('%')) return bad('address-host');
    return bad(/:.*\D/.test(host.slice(host.lastIndexOf(']') + 1)) ? 'address-port' : 'address-host');
  }
  if (BLOCKED_PORTS.has(Number(url.port))) return bad('address-blocked-port');
  // the URL parser lets through a few hosts no name server knows
  if (!/^(?:\[[0-9a-f:.]+\]|[\p{L}\p{N}](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}])?\.?)$/u.test(url.hostname))
    return bad('address-host');
  const notes: AddressNote[] = [];
  const { path, removed } = basePathOf(url.pathname);
  if (
    removed === 'secret-removed' ||
    url.hash !== '' ||
    /[?&](?:token|password|secret|key)=/i.test(url.search)
  )
    notes.push('secret-removed');
  if (url.username !== '' || url.password !== '') notes.push('login-removed');
  if (removed === 'path-removed') notes.push(removed);
  notes.push(...assumed);
  if (url.hostname === '0.0.0.0' || url.hostname === '[::]') {
    url.hostname = '127.0.0.1';
    notes.push('any-address-replaced');
  }
  const kind = kindOfHost(url.hostname);
  const mayAssumePort = protocol === 'ws:' && kind !== 'name' && kind !== 'public' && !/:\d+$/.test(host);
  if (mayAssumePort) {
    url.port = DEFAULT_PORT;
    notes.push('port-assumed');
  }
  // a dashboard under a path opens its socket without the slash at the end (read in 2026.4.26 to 2026.9.6), and
  // a proxy rule for `/claw/` alone answers that with a redirect
  const shown = `${url.host}${path}`;
  return {
    ok: true,
    socket: `${protocol}//${url.host}${path || '/'}`,
    page: `${protocol.replace('ws', 'http')}//${shown}/`,
    shown,
    kind,
    secure: protocol === 'wss:',
    notes,
  };
}
