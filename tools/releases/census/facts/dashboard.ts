import type { Facts } from '../fact.ts';

const UI = /^ui\//;

/** What the dashboard does: known by its texts, or by what is left of its code when names are taken out. */
export const DASHBOARD_FACTS = {
  /** The package holds a dashboard; that of 2026.3.22 does not. */
  dashboard: { in: UI, has: /openclaw/ },
  'auth-titles': { in: UI, has: /Auth did not match/ },
  'secret-titles': { in: UI, has: /Gateway secret rejected/ },
  'approval-screens': { in: UI, has: /Approve the new access level/ },
  /** It takes the code of a refusal for the one inside of it, and so knows none of them by its code. */
  'one-title-for-all': { in: UI, has: /lastErrorCode:\w+\?\.code\?\?null/ },
  /** It gives up its token with the tab. */
  'token-for-the-tab': { in: UI, has: /openclaw\.control\.token\.v1/ },
  'login-page': { in: UI, has: /login-gate__/ },
  'one-secret-field': { in: UI, has: /["'`]Gateway secret["'`]/ },
  /** It makes its key only where the browser has `crypto.subtle`: on https and on localhost. */
  'key-needs-https': { in: UI, has: /typeof crypto(?:<|!==?)["'`]u(?:ndefined)?["'`]&&!!crypto\.subtle/ },
} as const satisfies Facts;
