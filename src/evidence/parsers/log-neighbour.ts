import { patternParser } from './pattern.ts';

/** Lines that stand near `closed before connect` and say why (recorded from 2026.1.29 to 2026.9.6). */
export const parseLogNeighbours = patternParser([
  ['log-proxy-headers-untrusted', /proxy headers detected from untrusted address/i],
  ['log-host-not-local', /loopback connection with non-local host header/i],
  ['log-traffic-unattributable', /unattributable proxy|no attributable client/i],
  [
    'log-access-upgrade',
    /device (?:access|metadata|scope) upgrade requested(?: reason=(?<reason>[\w-]{4,30}))?(?:.{0,200}? scopesFrom=(?<scopesFrom>[\w.,]{1,200}) scopesTo=(?<scopesTo>[\w.,]{1,200}))?/i,
  ],
  ['log-runtime-token', /generated a runtime token/i],
  ['log-token-generated-saved', /generated a new token and saved/i],
  [
    'log-token-drift',
    /(?<!unable to verify gateway (?:service )?)token drift|(?:service|daemon) token (?:differs|does not match|mismatch)/i,
  ],
  // what the gateway says of itself as it starts
  [
    'log-listens-on-loopback',
    /listening on wss?:\/\/(?:127\.\d|localhost|\[::1\])|(?<!or )binds? to loopback|only bound to loopback/i,
  ],
  ['log-origins-required', /requires gateway\.controlUi\.allowedOrigins/i],
]);
