/** What is filled in, by what stands before it: the first that fits. It must not be a refusal itself. */
const VALUES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:request|repair|upgrade|approve|requestId:?|code:?|code ") ?$/i,
    '3f6f0e1c-8a2b-4c5d-9e7f-0a1b2c3d4e5f',
  ],
  [/\bdevice[= ]$|\bfor $/, 'a1b2c3d4e5f6'],
  [/\(HTTP $/, '403'],
  [/missing scope: $|requiring $/, 'operator.pairing'],
  [/another $/, 'gateway'],
  [/Gateway auth $|gateway auth $/, 'token'],
  [/(?:device|node) pairing $/, 'removal'],
  [/invalidated: $/, 'device-pair-removed'],
  [/gateway closed \($|\(WebSocket $/, '1006'],
  [/\bport[ =]$|127\.0\.0\.1:$/i, '18789'],
  [/\bpid[ =(]*$/i, '4321'],
  [/(?:ws|http)s?:\/\/$/, 'gateway.example'],
  [/\b(?:remote|ip|peer|fwd)=$/, '203.0.113.7'],
];

/**
 * Fills what a text leaves open, as somebody's would be.
 *
 * @param text with `{}` or `{host}` where something stands in the paste of a user
 */
export function plausible(text: string): string {
  const [first = '', ...parts] = text.split(/\{\w*\}/);
  return parts.reduce((filled, part) => {
    const value = VALUES.find(([before]) => before.test(filled))?.[1];
    return filled + (value ?? (/^m?s\b/.test(part) ? '5000' : 'example')) + part;
  }, first);
}
