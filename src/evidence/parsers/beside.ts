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
