import { ASKS_CODES } from './asks-codes.ts';
import type { FindingFacts } from './finding-facts.ts';
import { SETUP_CODES } from './setup-codes.ts';
import { TRIED_CODES } from './tried-codes.ts';

/** What pasted text can show beside the gateway's own refusal: its log, its command line, tools, proxies. */
export const PASTE_CODES = {
  // close codes without a telling reason
  'close-1000': {},
  'close-1001': {},
  'close-1002': {},
  'close-1005': {},
  'close-1006': {},
  'close-1008': {},
  'close-1012': {},
  'close-1013': {},
  'close-4008': {},
  // which client the text is from
  'client-is-control-ui': {},
  'client-is-cli': {},
  'client-is-phone-app': {},
  'client-is-desktop-app': {},
  // a phone's or a desktop's, that cannot be told
  'client-is-app': {},
  'client-is-node': {},
  'client-is-extension': {},
  // the gateway's own: tools of agents, timed jobs
  'client-is-inner': {},
  'client-is-third-party': {},
  // of the client that a gateway's log names, which need not be the gateway's
  'client-release': {},
  // where the gateway runs, and what was tried
  ...SETUP_CODES,
  ...TRIED_CODES,
  // the gateway's log line: where the client came from
  'log-remote-loopback': {},
  'log-remote-container': {},
  'log-remote-private': {},
  'log-remote-tailnet': {},
  'log-remote-public': {},
  'log-forwarded': {},
  'log-host-local': {},
  'log-host-named': {},
  'log-origin-elsewhere': {},
  // neighbours of that line
  'log-proxy-headers-untrusted': {},
  'log-host-not-local': {},
  'log-traffic-unattributable': {},
  'log-access-upgrade': {},
  'log-runtime-token': {},
  'log-token-generated-saved': {},
  'log-token-drift': {},
  'log-origins-required': {},
  'log-listens-on-loopback': {},
  // openclaw devices list
  'devices-pending-new': {},
  'devices-pending-upgrade': {},
  'devices-pending-none': {},
  'devices-pending-several': {},
  'devices-own-check': {},
  'devices-paired-none': {},
  'devices-paired-some': {},
  'devices-same-browser-paired': {},
  'devices-pending-local': {},
  'devices-pending-from-private': {},
  'devices-pending-from-tailnet': {},
  'devices-pending-from-public': {},
  // openclaw status, gateway status, doctor, other commands
  'status-gateway-reachable': {},
  'status-gateway-unreachable': {},
  'status-service-stopped': {},
  'status-config-differs': {},
  'status-token-drift': {},
  'status-release': {},
  'cli-unknown-request': {},
  'cli-nothing-pending': {},
  'cli-preview-only': {},
  'cli-approved': {},
  'cli-not-found': {},
  'cli-old-command': {},
  'cli-no-such-service': {},
  'cli-no-such-container': {},
  'cli-docker-down': {},
  'cli-no-compose': {},
  'cli-timeout': {},
  'cli-plaintext-refused': {},
  'cli-url-needs-credentials': {},
  'cli-token-redacted': {},
  'cli-link-without-token': {},
  'cli-target-loopback': {},
  'cli-target-not-loopback': {},
  'cli-other-not-found': {},
  'cli-no-greeting': { gate: 'greeting', state: 'stopped' },
  'cli-edge-auth': { gate: 'upgrade', state: 'stopped' },
  // which list an approval was looked for in, and whose
  'cli-node-waits': {},
  'cli-unknown-node-request': {},
  'cli-device-id-for-request': {},
  'cli-own-upgrade': {},
  'cli-other-state': {},
  'cli-local-fallback': {},
  // a gateway that did not start
  ...ASKS_CODES,
  // a dashboard that is connected
  'shows-connected': { gate: 'pairing', state: 'passed' },
  // what a page itself says of its address
  'page-no-crypto': {},
  'page-mixed-content': { gate: 'reach', state: 'stopped' },
  'page-address-inner': { gate: 'reach', state: 'stopped' },
  // curl, fetch and browser tabs
  'http-upgraded': { gate: 'upgrade', state: 'passed' },
  'http-greeted': { gate: 'greeting', state: 'passed' },
  'http-page-instead': { gate: 'upgrade', state: 'stopped' },
  'http-login-wall': { gate: 'upgrade', state: 'stopped' },
  'http-redirect': { gate: 'upgrade', state: 'stopped' },
  'http-bad-request': { gate: 'upgrade', state: 'stopped' },
  'http-not-found': { gate: 'upgrade', state: 'stopped' },
  'http-bad-gateway': { gate: 'upgrade', state: 'stopped' },
  'http-gateway-timeout': { gate: 'upgrade', state: 'stopped' },
  'http-other-server': { gate: 'upgrade', state: 'stopped' },
  'net-refused': { gate: 'reach', state: 'stopped' },
  'net-name-not-found': { gate: 'reach', state: 'stopped' },
  'net-timeout': { gate: 'reach', state: 'stopped' },
  'net-unreachable': { gate: 'reach', state: 'stopped' },
  'net-tls': { gate: 'reach', state: 'stopped' },
  'net-reset': { gate: 'reach', state: 'stopped' },
  // the text itself
  'text-several-errors': {},
  'text-cut': {},
  'text-own-check': {},
  // a log tells of several clients, of which any may be the reader's
  'text-several-clients': {},
  'text-not-understood': {},
  'text-unread': {},
  'text-names-cure': {},
  'text-only-typed': {},
  'text-chat-pairing': {},
  'text-asks-for-code': {},
  'text-title-only': {},
  // a dashboard in another language than English, and one whose words did not come
  'text-language': {},
  'text-language-not-loaded': {},
  'text-not-own-words': {},
  // of a browser that is paired already, without what it asked for more
  'text-access-changed': { gate: 'pairing', state: 'stopped' },
  'text-release-fault': {},
  // what decides between cures
  'text-private-window-works': {},
  'text-key-changes': {},
  'text-right-after-update': {},
  'text-forwarded-appended': {},
  // of the gateway's own settings
  'text-proxy-login': {},
  'text-insecure-auth': {},
} as const satisfies Record<string, FindingFacts>;

export type PasteCode = keyof typeof PASTE_CODES;
