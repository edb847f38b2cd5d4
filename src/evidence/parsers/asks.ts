import { patternParser } from './pattern.ts';

/** What a gateway prints when it does not start, and which names its own cure (run on 2026.4.26 and 2026.9.6). */
export const parseAsks = patternParser([
  [
    'asks-mode-local',
    /(?<!or )set gatewa[ty]\.mode=local(?: ?[(（]current[:：] ?(?<mode>[\w-]{1,20})[)）]|(?! manually))/i,
  ],
  // a file that is broken is read as one without a mode
  ['asks-mode-missing', /existing config is missing gateway\.mode/i],
  ['asks-setup', /missing config\. run/i],
  [
    'asks-remove-token',
    /shared token is also configured|trusted-proxy and token auth are mutually exclusive/i,
  ],
  [
    'asks-proxy-login-set-up',
    /auth mode is trusted-proxy, but (?:no trustedProxy|trustedProxy\.userHeader)|trusted-proxy requires gateway\.trustedProxies/i,
  ],
  ['asks-auth-for-lan', /refusing to bind gateway to (?<bind>[\w.:-]{1,40}) without auth/i],
  ['asks-token', /no token was configured/i],
  // a blank one, or the placeholder that commands print in its place
  [
    'asks-real-token',
    /gateway (?:auth )?(?:token|password) (?:must not be|is) (?:blank|a known redaction|set to)/i,
  ],
  ['asks-auth-mode', /both configured(?:, but| while) gateway\.auth\.mode is unset/i],
  ['asks-bind-loopback', /gateway\.bind must resolve to loopback|funnel requires gateway bind=loopback/i],
  ['asks-password', /no password (?:is|was) configured|funnel requires gateway auth mode=password/i],
  [
    'asks-doctor-fix',
    /(?:config(?:uration)? (?:is )?invalid|invalid config).{0,900}?doctor --fix(?! --gen)/i,
  ],
  ['asks-named', /failed to start: (?:error: )?invalid config|invalid config at \S/i],
  [
    'asks-other-instance',
    // where it could not ask, `gateway status` says so of the gateway itself
    /EADDRINUSE|gateway instance is already listening|(?<!probe: failed.{0,900})(?:gateway already running|port \d{2,5} is already in use)/i,
  ],
]);
