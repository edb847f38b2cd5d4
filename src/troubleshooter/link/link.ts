import type { Memory } from '../memory/memory.ts';
import { readMemory } from '../memory/read.ts';
import { LINKED } from '../memory/storage-keys.ts';
import { writeMemory } from '../memory/write.ts';

/** The longest fragment that is written, in characters; a chat or mail program cuts longer links. */
export const LONGEST_LINK = 2_000;
/** The longest that is read; what is longer was not written by this site. */
const LONGEST_READ = 8_000;

function toBase64Url(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** @throws where the text is no base64url of UTF-8 */
function fromBase64Url(text: string): string {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder('utf-8', { fatal: true }).decode(
    Uint8Array.from(binary, (char) => char.charCodeAt(0)),
  );
}

const fragment = (memory: Memory): string => LINKED + toBase64Url(writeMemory(memory));

/**
 * Writes a memory as a link's fragment, `#v1=` and base64url of JSON. Where it would be too long the oldest
 * attempts are left out, then the findings that came last.
 *
 * @returns at most {@link LONGEST_LINK} characters
 */
export function writeLink(memory: Memory): string {
  let rest = memory;
  while (fragment(rest).length > LONGEST_LINK && rest.attempts.length + rest.findings.length > 0)
    rest =
      rest.attempts.length > 0
        ? { ...rest, attempts: rest.attempts.slice(1) }
        : { ...rest, findings: rest.findings.slice(0, -1) };
  return fragment(rest);
}

/**
 * Reads a link's fragment.
 *
 * @param hash as `location.hash` gives it
 * @returns undefined where it is no link of ours, or a broken one; never throws
 */
export function readLink(hash: string): Memory | undefined {
  if (!hash.startsWith(LINKED) || hash.length > LONGEST_READ) return undefined;
  try {
    return readMemory(fromBase64Url(hash.slice(LINKED.length)));
  } catch {
    return undefined;
  }
}
