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
    'client-is-phone-app',
    /okhttp|openclaw-(?:android|ios|watchos)|dalvik|openclaw (?:ios|android)\b|setup QR or bootstrap token/i,
  ],
  [
    'client-is-desktop-app',
    /openclaw-(?:macos|linux)|openclaw\.app\b|openclaw[ -](?:tray|companion)|connect to gateway @ wss?:|clawx/i,
  ],
  ['client-is-app', /provide gateway auth token|cfnetwork/i],
  [
    'client-is-extension',
    /origin["']?[=:] ?["']?(?:chrome|moz)-extension:|openclaw-browser-copilot|browser (?:relay|copilot)|extension[ -]relay|openclaw (?:chrome|browser) extension|gateway token rejected\. check/i,
  ],
  // called from inside: the gateway dials itself for the tools of agents and for timed jobs
  [
    'client-is-inner',
    /(?<!remote=(?!127\.|::1|::ffff:127\.)\S{1,60} .{0,300})client=(?:gateway-client|agent)(?: mode=| )backend\b|upgrade requested .{0,300}client=gateway-client|"client": ?"(?:gateway-client|agent)".{0,200}?"mode": ?"backend"|gateway tool failed|\bsessions_(?:spawn|send)\b|"childSessionKey"|\[tools?\] \w{2,30} failed: .{0,60}gateway|\bcron tool\b/i,
  ],
  [
    'client-is-third-party',
    /clientDisplayName(?!["']?[=:] ?"?agent\b)|(?<!upgrade requested .{0,300})client=gateway-client\b(?!(?: mode=| )backend\b)|remote=(?!127\.|::1|::ffff:127\.)\S{1,60} .{0,300}client=gateway-client\b|openclaw_gateway_(?!token|password|url|port|bind|allowed_origins)\w|clawpanel|mission control|openclaw-admin/i,
  ],
]);
