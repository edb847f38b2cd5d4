import { patternParser } from './pattern.ts';

/** What stands beside an error and decides which cure fits it. */
export const parseBeside = patternParser([
  ['cli-no-greeting', /connect challenge timeout/i],
  ['cli-edge-auth', /identity-aware proxy rejected|cloudflare access detected/i],
  // the browser's own words, in a console or in the page of a third party
  [
    'page-no-crypto',
    /crypto\.(?:subtle|randomUUID)|subtlecrypto|reading ['"](?:digest|importKey|generateKey)['"]|isSecureContext.{0,30}? false\b/i,
  ],
  [
    'page-mixed-content',
    /mixed content|混合内容|insecure websocket|\bws:\/\/.{0,60}(?:instead of|rather than|should (?:be|use)|应[该是使用]{0,5}) ?wss\b/i,
  ],
  [
    'page-address-inner',
    /(?:websocket|wss?:\/\/|(?:page|dashboard|ui|browser) (?:tries|asks|connects|goes)).{0,80}(?:internal|private|loopback|localhost|127\.).{0,60}(?:instead of|rather than|even though|而不是)/i,
  ],
  // what the gateway's own settings say of logging in
  [
    'text-proxy-login',
    /auth[_.]mode["'`]?(?: is| to)?[:= ]{1,3}["'`]?trusted-proxy|"mode": ?"trusted-proxy"|trusted-proxy (?:auth|mode)/i,
  ],
  // the gateway answers, and what it should show was not published, or not built
  ['page-no-dashboard', /control ui assets (?:not found|could not be)/i],
  ['text-insecure-auth', /allowInsecureAuth\W{1,4}true/i],
  [
    'text-private-window-works',
    /\b(?:private|incognito|inprivate) [^.]{0,60}\b(?:works?|connects?|fine)\b|\bworks? [^.]{0,40}\b(?:private|incognito|inprivate)\b/i,
  ],
  [
    'text-key-changes',
    /unique identit|(?:new|another|different) (?:device )?(?:id|identity|key)s? (?:each|every|at each|on every)/i,
  ],
  [
    'text-right-after-update',
    /(?:right|just|immediately|shortly|seconds|moments?) after (?:the |an |my )?(?:update|upgrad)|just (?:updated|upgraded)/i,
  ],
  [
    'text-forwarded-appended',
    /proxy_add_x_forwarded_for|x-forwarded-for["']?[:=] ?["']?[\w.:‹›-]{3,45}, ?[\w.:‹›-]{3}/i,
  ],
]);
