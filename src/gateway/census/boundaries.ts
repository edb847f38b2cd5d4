// Written by `npm run census` from packages.json, texts.jsonl and census.json of tests/recordings.
// The first releases of what plans are chosen by, for src/fix.
export const DASHBOARD_LINK_SINCE = '2026.8.1';
export const KEY_WITHOUT_HTTPS_SINCE = '2026.8.1';
export const LOGIN_FIFTEEN_SECONDS_SINCE = '2026.4.29';
export const PROXY_LOGIN_PASSWORD_SINCE = '2026.5.18';
export const TOKEN_SHOWN_SINCE = '2026.8.1';
