import { patternParser } from './pattern.ts';

/** What `openclaw devices …` and its neighbours print (recorded from 2026.1.29 to 2026.9.6). */
export const parseCommands = patternParser([
  ['cli-unknown-request', /unknown requestId|no pending device request matches|request was superseded by/i],
  ['cli-nothing-pending', /no pending (?:device |node )?pairing requests/i],
  [
    'devices-pending-upgrade',
    /already paired\. (?:requested \w{4,6} exceeds? the|approval-bound device details)/i,
  ],
  [
    'cli-preview-only',
    /(?:this exact request with: openclaw devices approve|selected pending device request|"selected": ?\{ ?"requestId": ?") ?(?<requestId>[0-9a-f-]{8,36})/i,
  ],
  [
    'cli-approved',
    /\bapproved [0-9a-f]{8}…(?! ?\()|(?:\bapproved [0-9a-f]{8}…? \(|(?<!selected": ?)\{ ?"requestId": ?")(?<requestId>[0-9a-f-]{8,36})(?:\)|", ?"device": ?\{)/i,
  ],
  [
    'cli-not-found',
    /(?<!sh: (?:(?:line )?\d{1,4}: )?[\w.-]{1,40}: )command not found(?!: [\w.-])|(?:openclaw|clawdbot|moltbot|docker|docker-compose|podman|kubectl): (?:command )?not found|command not found: (?:openclaw|clawdbot|moltbot|docker|podman|kubectl)|unknown command: ?(?:openclaw(?! [a-z])|docker(?! compose)|kubectl)|(?:openclaw|docker)['"]? is not recognized|executable file not found/i,
  ],
  [
    'cli-old-command',
    /unknown (?:command|option) ['"]?(?:devices|--|remove|clear|rename|auth-token|pair|qr)\b|unknown command: openclaw [a-z-]{2,20}|openclaw does not recognize option|openclaw [a-z-]{2,20} has no command/i,
  ],
  ['cli-no-such-service', /no such service|no configuration file provided|suitable configuration file/i],
  // Docker 28 takes `compose` for a command of its own, and stumbles over what follows
  [
    'cli-no-compose',
    /unknown (?:shorthand )?flag: .{0,40}usage: docker \[|unknown command: docker compose|is not a docker command/i,
  ],
  ['cli-no-such-container', /no such container/i],
  [
    'cli-docker-down',
    /cannot connect to the docker daemon|permission denied.{0,80}docker(?:\.sock| daemon| API)|fetching server API version/i,
  ],
  [
    'cli-plaintext-refused',
    /(?:uses|over) plaintext ws:\/\/(?: to a non-loopback address|\. both)|mobile pairing .{0,40}?requires? a secure gateway/i,
  ],
  ['cli-timeout', /gateway timeout after \d+ ?ms/i],
  ['cli-url-needs-credentials', /url override requires explicit credentials/i],
  ['cli-remote-url-missing', /gateway\.remote\.url (?:is )?missing|missing gateway\.remote\.url/i],
  [
    'cli-no-credentials',
    /missing gateway auth (?:token|password|credentials)|requires credentials before opening|this CLI has no (?:usable )?token|gateway credentials required|no stored device auth for/i,
  ],
  ['cli-token-redacted', /__OPENCLAW_REDACTED__/],
  // `openclaw dashboard` without a clipboard, since 2026.5.28
  ['cli-link-without-token', /token auto-auth not delivered/i],
  ['cli-target-loopback', /gateway target: wss?:\/\/(?:127\.|localhost)/i],
  ['cli-target-not-loopback', /gateway target: wss?:\/\/(?!127\.|localhost)(?<target>[\w.:-]{3,80})/i],
]);
