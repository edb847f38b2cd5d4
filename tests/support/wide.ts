/** Writes a text as a Chinese keyboard does that stands on full width: letters, digits, signs and spaces. */
export const wide = (text: string): string =>
  text
    .replace(/[!-~]/g, (plain) => String.fromCharCode(plain.charCodeAt(0) + 0xfee0))
    .replaceAll(' ', '\u3000');
