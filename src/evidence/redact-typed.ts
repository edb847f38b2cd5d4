/** What a value is that repeats a secret. */
const INSTEAD = '‹secret›';
/** As many characters of a secret in a row are no chance. */
const PIECE = 6;

const squeezed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Base64 of a text wherever it may begin in another: the characters that its neighbours do not change. */
function base64Of(bytes: readonly number[]): string[] {
  const at = (before: number): string =>
    btoa(String.fromCharCode(...Array<number>(before).fill(0), ...bytes))
      .replace(/=+$/, '')
      .slice(before === 0 ? 0 : before + 1, -1);
  return [at(0), at(1), at(2)];
}

/** The ways in which a program may write a secret back. */
function formsOf(secret: string): string[] {
  const bytes = [...new TextEncoder().encode(secret)];
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0'));
  return [
    secret,
    [...secret].reverse().join(''),
    // in percents too: signs do not count
    hex.join(''),
    hex.map((byte) => `u00${byte}`).join(''),
    JSON.stringify(secret),
    encodeURIComponent(secret),
    ...base64Of(bytes),
  ].map(squeezed);
}

/** Says whether a text repeats a secret, or a piece of it, also split by signs or written in another way. */
export function repeats(text: string, secret: string): boolean {
  if (secret !== '' && text.includes(secret)) return true;
  const inside = squeezed(text);
  return formsOf(secret).some((form) => {
    const length = Math.min(PIECE, form.length);
    if (length < 3) return false;
    for (let at = 0; at + length <= form.length; at += 1)
      if (inside.includes(form.slice(at, at + length))) return true;
    return false;
  });
}

/**
 * Takes a secret that the user typed out of values that a server sent back.
 *
 * @returns the values; one that repeats the secret, or a piece of it, is given up as a whole
 */
export function withoutTyped(
  values: Readonly<Record<string, string>>,
  secret: string,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, repeats(value, secret) ? INSTEAD : value]),
  );
}
