/** What somebody who asks to be let in says of itself, in JSON that openclaw prints: words of a stranger. */
const FIELD =
  /("(?:displayName|clientDisplayName|operatorLabel|platform|deviceFamily|modelIdentifier|userAgent|remoteIp|role)"\s{0,40}:\s{0,40})"((?:[^"\\\n]|\\.|\n(?!\s{0,40}\n)){0,2000})"/g;
const LIST =
  /("(?:roles|scopes|caps|commands)"\s{0,40}:\s{0,40}\[)((?:[^"\]]|"(?:[^"\\]|\\.){0,400}"){0,1000})\]/g;
const STRING = /"((?:[^"\\]|\\.)*)"/g;
/** What a name needs. Quotes, escapes and colons are what a list, or an error, would be made of. */
const HARMLESS = /^[\p{L}\p{M}\p{N} _.,()/;+?'’\n-]*$/u;
const ID = /[0-9a-f]{8}-/i;

const isAddress = (value: string): boolean => /^[0-9a-f:.]+$/i.test(value);
const harmless = (value: string): string =>
  (HARMLESS.test(value) && !ID.test(value)) || isAddress(value) ? value : '…';

/**
 * Takes from such words what could end the string that they stand in, or name a request. It comes before any escape is
 * taken off, for an escaped quote looks like the end of the string afterwards.
 */
export const withoutStrangersSigns = (text: string): string =>
  text
    .replace(FIELD, (_, before: string, value: string) => `${before}"${harmless(value)}"`)
    .replace(
      LIST,
      (_, before: string, strings: string) =>
        `${before}${strings.replace(STRING, (_string, value: string) => `"${harmless(value)}"`)}]`,
    );
