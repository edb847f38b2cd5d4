const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** What differs from one run to the next, and what stands for it in a recording; the longest first. */
const VARYING: readonly (readonly [pattern: RegExp, name: string])[] = [
  // a box of warnings, which the command line puts before its own answer
  [/^(?:It printed: )?[│◇├].*\n/gm, ''],
  [/\S*\/pairing-gateway-\w+/g, '<home>'],
  [/(?<=\(id |\/approve )[0-9a-f]{8}\b/g, '<approvalId>'],
  [/\beyJ[\w-]{40,}/g, '<setupCode>'],
  [/[▀▄█][ ▀▄█\n]+[▀▄█]/g, '<QR>'],
  [/\b[0-9a-f]{64}\b/g, '<deviceId>'],
  [/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, '<requestId>'],
  [/\b(?=[A-Z]*\d)[A-Z0-9]{8}\b|(?<=telegram )[A-Z]{8}\b/g, '<code>'],
  [/\b\d+ minutes?\b/g, '<minutes>'],
];

/** Gives an answer as its reader sees it, without Telegram's markup, and with names for what varies. */
export function plain(answer: string): string {
  const read = answer
    .replace(/<\/?(?:b|i|pre|code|a)\b[^>]*>/g, '')
    .replace(/&(lt|gt|amp|quot);/g, (_, name: string) => ENTITIES[name] ?? '');
  return VARYING.reduce((text, [pattern, name]) => text.replace(pattern, name), read).trim();
}
