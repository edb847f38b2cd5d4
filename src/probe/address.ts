import { BLOCKED_PORTS } from './blocked-ports.ts';
import { type HostKind, kindOfHost } from './host-kind.ts';

/** The port a gateway listens on where nothing else is set. */
const DEFAULT_PORT = '18789';
const MAX_LENGTH = 2_000;

/** Why an address cannot be used; the sentence is in content/words/problems. */
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

/** Puts a bare IPv6 literal into the brackets a URL needs. */
function bracketed(rest: string): string {
  const host = rest.split(/[/?#]/, 1)[0] ?? '';
  return /^[0-9a-f]*:[0-9a-f.]*:[0-9a-f:.%]*$/i.test(host) ? `[${host}]${rest.slice(host.length)}` : rest;
}

function schemeFor(rest: string): string {
  const host = rest.split(/[/?#:]/, 1)[0] ?? '';
  const hasPort = /^[^/?#]*:\d+/.test(rest) && !rest.startsWith('[');
  const kind = rest.startsWith('[') ? 'private' : kindOfHost(host.toLowerCase());
  if (kind === 'name') return hasPort ? 'ws:' : 'wss:';
  return host.endsWith('.ts.net') && !hasPort ? 'wss:' : 'ws:';
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
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text);
  if (scheme && !/^(?:https?|wss?)$/i.test(scheme[1] ?? '')) return bad('address-scheme');
  if (!scheme && /^[a-z]+:\//i.test(text)) return bad('address-scheme');
  const rest = bracketed(scheme ? text.slice(scheme[0].length) : text);
  const protocol = scheme ? (/^(?:https|wss)$/i.test(scheme[1] ?? '') ? 'wss:' : 'ws:') : schemeFor(rest);
  return understand(`${protocol}//${rest}`, scheme !== null);
}

function understand(text: string, schemeGiven: boolean): Address | BadAddress {
  const authority = /^wss?:\/\/([^/?#]*)/.exec(text)?.[1] ?? '';
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  if (host.includes('[') !== host.includes(']')) return bad('address-brackets');
  const port = /:(\d*)$/.exec(host.replace(/^\[.*\]/, ''))?.[1];
  if (port !== undefined && port !== '' && (Number(port) > 65_535 || Number(port) === 0))
    return bad('address-port');
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    if (/[()"'<>{}|]/.test(host)) return bad('address-is-text');
    if (host.includes('%')) return bad('address-host');
    return bad(/:[^\]]*[^\d\]]/.test(host.replace(/^\[.*\]/, '')) ? 'address-port' : 'address-host');
  }
  if (BLOCKED_PORTS.has(Number(url.port))) return bad('address-blocked-port');
  // the URL parser lets through a few hosts no name server knows
  if (!/^(?:\[[0-9a-f:.]+\]|[\p{L}\p{N}](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}])?\.?)$/u.test(url.hostname))
    return bad('address-host');
  const notes: AddressNote[] = [];
  if (url.hash !== '' || /[?&](?:token|password|secret|key)=/i.test(url.search)) notes.push('secret-removed');
  if (url.username !== '' || url.password !== '') notes.push('login-removed');
  if (!schemeGiven) notes.push('scheme-assumed');
  if (/^(?:0\.0\.0\.0|\[::\])$/.test(url.hostname)) {
    url.hostname = '127.0.0.1';
    notes.push('any-address-replaced');
  }
  const kind = kindOfHost(url.hostname);
  const mayAssumePort = url.protocol === 'ws:' && kind !== 'name' && kind !== 'public' && !/:\d+$/.test(host);
  if (mayAssumePort) {
    url.port = DEFAULT_PORT;
    notes.push('port-assumed');
  }
  // a dashboard under a path opens its socket without the slash at the end (read in 2026.4.26 to 2026.9.6), and
  // a proxy rule for `/claw/` alone answers that with a redirect
  const path = url.pathname.replace(/\/+$/, '') || '/';
  const socket = `${url.protocol}//${url.host}${path}`;
  return {
    ok: true,
    socket,
    page: `${socket.replace(/^ws/, 'http').replace(/\/*$/, '')}/`,
    shown: url.host + (path === '/' ? '' : path),
    kind,
    secure: url.protocol === 'wss:',
    notes,
  };
}
