import { addressKind } from '../evidence/address-kind.ts';

/** A word as people and programs write it: of one case, or with few capitals in it. No key looks so. */
const WORD = String.raw`(?:\p{Lu}?\p{Ll}{1,16}(?:\p{Lu}\p{Ll}{1,16}){0,3}|\p{Lu}{1,16}|\p{Lo}{1,40})`;
/** What may be written into an address or the storage. */
const ALLOWED: readonly RegExp[] = [
  // words, also joined: gateway.auth.token, AUTH_TOKEN_MISMATCH, ~/.openclaw/openclaw.json
  new RegExp(`^${WORD}(?:[._/-]{1,2}${WORD}){0,8}$`, 'u'),
  // numbers, times, releases; v4, 30s
  /^\d{1,5}$|^\d{1,4}(?:[.:T-]\d{1,4}){1,7}Z?$|^[a-z]?\d{1,3}[a-z]{0,2}$/i,
  // the id of a request
  /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i,
];
/** What is looked at as one: letters, digits and what joins them in a key. */
const TOKEN = /[\p{L}\p{M}\p{N}_+/=~.:%-]+/gu;
/** The same, or a placeholder of the redaction, which stays. */
const TOKEN_OR_PLACEHOLDER = new RegExp(`‹[^‹›]{1,20}›|${TOKEN.source}`, TOKEN.flags);
const EDGES = /^[+/=~.:%_-]+|[+/=~.:%_-]+$/g;

/** Says whether a piece of text is a word, a number or an address that means nothing elsewhere. */
function isAllowed(token: string): boolean {
  const bare = token.normalize('NFC').replace(EDGES, '');
  const kind = addressKind(bare.replace(/(?<=\.\d{1,3}):\d{1,5}$/, ''));
  if (kind !== undefined) return kind !== 'public';
  if (bare === '' || ALLOWED.some((shape) => shape.test(bare))) return true;
  // `code:1008`, `path=/x`: each side by itself
  const parts = bare.split(/[:=/%]+/);
  return parts.length > 1 && parts.every((part) => part === '' || isAllowed(part));
}

/** Says whether all of a text may stand in an address. */
export function isPlain(text: string): boolean {
  return (text.match(TOKEN) ?? []).every(isAllowed);
}

/** Takes out of a text all that is no word, no number and no id of a request. */
export function plainOnly(text: string): string {
  return text.replace(TOKEN_OR_PLACEHOLDER, (token) =>
    token.startsWith('‹') || isAllowed(token) ? token : '‹secret›',
  );
}
