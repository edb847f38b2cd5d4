import { patternParser } from './pattern.ts';

/** Which program the text is from. The bracket behind `unauthorized:` is written for the client that asked. */
export const parseClient = patternParser([
  [
    'client-is-control-ui',
    /openclaw-control-ui|\bwebchat\b|control ui settings|device pairing docs|gateway dashboard|disconnected ?[(（]\d{4}|ua=Mozilla|approve this browser|\braw error\b|gateway secret|this browser passed gateway auth|control ui requires/i,
  ],
  [
    'client-is-cli',
    /failed to start cli|\[openclaw\] (?:reason|the cli command|cli failed)|set gateway\.remote\.(?:token|password) to match|client=cli\b|"client": ?"cli"|(?<!node host )gateway connect failed: /i,
  ],
  ['client-is-node', /node host gateway|client=node-host|\brole=node\b|"(?:role|mode)": ?"node"/i],
  [
    'client-is-app',
    /okhttp|openclaw-(?:android|ios|macos)|provide gateway auth token|dalvik|cfnetwork|clawx/i,
  ],
  [
    'client-is-third-party',
    /clientDisplayName|client=gateway-client|openclaw_gateway_(?!token|password|url|port)\w|clawpanel|mission control|openclaw-admin/i,
  ],
]);
