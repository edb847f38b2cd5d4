import { isPublicAddress } from './address-kind.ts';
import { NAMED_LAYOUTS } from './secret-layouts.ts';
import { PERSONAL } from './secret-persons.ts';
import { PREFIXED, WEBHOOK } from './secret-prefixes.ts';

/** What the redaction removes; the user is told how many of which kind. */
export const SECRET_KINDS = [
  'token',
  'key',
  'password',
  'cookie',
  'login',
  'home',
  'mail',
  'public-ip',
  'device-id',
  'secret',
  'user',
  'phone',
  'chat-id',
  'mac',
] as const;
export type SecretKind = (typeof SECRET_KINDS)[number];

/** One kind of secret in one shape. Every expression runs in linear time: bounded or anchored, never nested. */
export interface SecretShape {
  readonly kind: SecretKind;
  /** Global. What its groups hold is kept in front of the placeholder; the match begins with it. */
  readonly shape: RegExp;
  /** A sign without which nothing matches: looked for first, because it is quick. */
  readonly sign?: string;
  /** Says of a match, without the kept part, whether it is a secret after all. */
  readonly only?: (match: string) => boolean;
  /** What to put instead of the usual placeholder. */
  readonly instead?: (match: string) => string;
}

/**
 * A value behind a name: up to the closing quote if it is quoted, else up to white space or `&`; never the
 * name of the next value. A terminal may have broken it: then the rest stands alone on the next line.
 */
const VALUE =
  String.raw`(?![\w.-]{0,24}(?:token|password|secret|key)["']?[:=] )` +
  String.raw`(?:(?<=")[^"\n]{1,4000}|(?<=')[^'\n]{1,4000}|[^\s"'&<>‹›]{1,4000})` +
  String.raw`(?:\n(?=\w{0,99}\d)[\w+/=]{8,200}(?=["'\n]|$))?`;
/** What stands where a value could stand and is none: words of a sentence, placeholders, shell variables. */
export const NO_SECRET: readonly RegExp[] = [
  /^(?:null|true|false|undefined|none|n\/a|missing|mismatch|required|redacted|is|or|and|\(?with|on|off|by|as|when|to|from|in|auth|for|\*+|\.{2,}|…|[{[(]|[|>][+-]?\d?)[.,;)\]}]{0,3}$/i,
  /^(?:\$\{?[A-Z][A-Z0-9_]*\}?$|\$\(|__OPENCLAW_REDACTED__|‹)/,
];
const isValue = (match: string): boolean => !NO_SECRET.some((word) => word.test(match));

/** A setting or field of this name, as in JSON, YAML, .env, a query string or a fragment. */
const named = (names: string): RegExp =>
  new RegExp(`((?:${names})["']?[ ]{0,3}[:=][ ]{0,3}["']?)${VALUE}`, 'gi');

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{0,12}){1,4}$/i;
const count = (text: string, of: RegExp): number => text.match(of)?.length ?? 0;

/** Tells a key or token from a long word, a path or an id that must stay readable. */
function looksRandom(text: string): boolean {
  if (UUID.test(text) || /(?:^|\/)[a-z_]{4,}(?:\/|$)/.test(text)) return false;
  if (/[0-9a-f]{32,}/i.test(text)) return true;
  const digits = count(text, /\d/g);
  if (/[a-z0-9]{32,}/.test(text)) return digits > 3;
  return digits > 1 && count(text, /[A-Z]/g) > 1 && count(text, /[a-z]/g) > 1;
}

/** Beyond a name, a sign and a value on one line: by layout, by the looks of a service's keys. */
const BEYOND: readonly SecretShape[] = [
  {
    kind: 'login',
    sign: '@',
    shape:
      /(?<![\w/.-])[\w.-]{1,64}:[^\s/@:"'‹]{3,256}(?=@(?:[a-z][\w-]{0,63}[.:]|localhost|\d{1,3}(?:\.\d{1,3}){3}))/gi,
  },
  { kind: 'token', shape: WEBHOOK },
  ...NAMED_LAYOUTS.map((shape) => ({ kind: 'secret', shape, only: isValue }) as const),
  { kind: 'secret', shape: PREFIXED },
];

/** In this order: named secrets before nameless ones, which are known by their looks alone. */
export const SECRET_SHAPES: readonly SecretShape[] = [
  { kind: 'key', shape: /-----BEGIN [A-Z ]{1,40}-----[A-Za-z0-9+/=\s]*(?:-----END [A-Z ]{1,40}-----)?/g },
  { kind: 'cookie', shape: /(cookie["']?: {0,3})[^\s‹][^\n‹]{0,8000}/gi },
  {
    kind: 'token',
    shape:
      /(authorization["']?[ ]{0,3}[:=][ ]{0,3})["']?(?:(?:basic|bearer|digest|token) {1,3})?[^\s"'‹]{1,4000}/gi,
  },
  { kind: 'token', shape: /(\bbearer )[\w.~+/=-]{8,4000}/gi },
  { kind: 'token', shape: /(\bBasic )(?=[a-z]*[A-Z0-9])[\w+/=]{8,4000}/g },
  { kind: 'password', shape: new RegExp(`(--password[ ]{1,3}["']?)${VALUE}`, 'g'), only: isValue },
  {
    kind: 'token',
    shape: new RegExp(`(--(?:[a-z-]{0,20}token|setup-code|pair|secret)[ ]{1,3}["']?)${VALUE}`, 'g'),
    only: isValue,
  },
  { kind: 'password', shape: named('(?<!\\d)password|passwd|passphrase|pwd'), only: isValue },
  { kind: 'key', shape: named('(?:private|public|api|access)[_-]?key(?:pem)?|signature'), only: isValue },
  { kind: 'token', shape: named('token|setup[_-]?code|secret'), only: isValue },
  { kind: 'token', shape: /(oc-pair:\/\/)[^\s"'‹]{1,4000}/gi },
  { kind: 'token', shape: /\beyJ[\w-]{12,}(?:\.[\w-]{1,4000}){0,2}/g },
  { kind: 'login', shape: /(:\/\/)[^\s/"'?#‹]{1,512}(?=@)/g },
  ...BEYOND,
  // the sign of a prompt behind the name is no part of it
  {
    kind: 'home',
    shape: /\/(?:home|Users)\/(?:[^/\s"':;,)‹]{1,63}?(?=[#$%>] )|[^/\s"':;,)‹]{1,64})/g,
    instead: () => '~',
  },
  {
    kind: 'home',
    shape: /[A-Za-z]:[\\/]{1,4}Users[\\/]{1,4}(?:[^\\/\n"'>]{1,64}(?=[\\/>])|[^\s\\/"'>]{1,64})/gi,
    instead: () => '~',
  },
  {
    kind: 'mail',
    sign: '@',
    shape: /(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}(?![\w-])/gi,
  },
  { kind: 'device-id', shape: /\b[0-9a-f]{64}\b/g, instead: (id) => `${id.slice(0, 8)}…` },
  { kind: 'secret', shape: /[\w+/-]{24,4000}={0,2}/g, only: looksRandom },
  {
    kind: 'public-ip',
    shape: /(?<![\d.]|(?:Chrome|Chromium|Edg|OPR|Version|Electron)\/)\d{1,3}(?:\.\d{1,3}){3}(?!\.?\d)/g,
    only: isPublicAddress,
  },
  ...PERSONAL,
  {
    kind: 'public-ip',
    shape: /(?<![\w:])[23][0-9a-f]{3}:[0-9a-f:]{0,33}(?:[0-9a-f]|::)/gi,
    only: isPublicAddress,
  },
];

/** Shapes of which each as a whole must be missed where it is lost; of the others every part. */
export const WHOLE_SHAPES: readonly SecretShape[] = [...BEYOND, ...PERSONAL];
