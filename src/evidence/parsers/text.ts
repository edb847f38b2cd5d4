import { patternParser } from './pattern.ts';

/** What the text is about, where it is not the connection of a device, or not only. */
export const parseText = patternParser([
  [
    'text-chat-pairing',
    /openclaw pairing (?:approve|list)|chat dm pairing|channel required\. use --channel|your (?:telegram|whatsapp|discord|signal|slack) (?:user )?id|pairing code: ?[A-Z0-9]{6,10}\b/i,
  ],
  [
    'text-asks-for-code',
    /(?:where|what|no|enter|find|missing|没有|找不到|哪里|输入).{0,24}(?:pairing|pair|配对) ?(?:code|码)/i,
  ],
  // faults of single releases that no setting mends: early handshake time-outs of 2026.3.12 and 2026.3.13
  [
    'text-release-fault',
    /device-ownership-mismatch|gateway closed \(1000[^)]{0,20}\): (?:no close reason|gateway not reachable)/i,
  ],
]);
