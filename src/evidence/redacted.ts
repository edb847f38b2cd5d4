declare const redacted: unique symbol;

/**
 * Text from which secrets were removed. Only `redact()` makes one, and every parser takes nothing else: the
 * type checker keeps the unredacted text out of the rest of the code.
 */
export type Redacted = string & { readonly [redacted]: true };

/**
 * Cuts a piece out of redacted text. A piece of redacted text is redacted too, which the type checker
 * cannot know by itself. Does not begin inside a word.
 *
 * @param from first character, negative counts as 0
 * @param to one past the last character
 */
export function pieceOf(text: Redacted, from: number, to: number): Redacted {
  const start = Math.max(0, from);
  const piece = text.slice(start, to);
  const inside = start > 0 && /\S/.test(text.charAt(start - 1));
  return (inside ? piece.replace(/^\S{0,60}\s/, '') : piece).trim() as Redacted;
}
