import type { Facts } from '../fact.ts';

const SOCKET = /^src\/gateway\/server\/ws-connection/;
const GATEWAY = /^(?:src|packages)\/gateway/;

/** What the gateway itself does. */
export const GATEWAY_FACTS = {
  'protocol-4': { in: GATEWAY, has: /\bPROTOCOL_VERSION = 4;/ },
  /** It tells an old tab of the dashboard to reload. */
  'old-tab-told': { in: GATEWAY, has: /Control UI updated; reload/ },
  'refusal-says-why': { in: GATEWAY, has: /device is not approved yet/ },
  /** The refusal names the request, and the dashboard shows it. */
  'refusal-names-request': { in: GATEWAY, has: /\(requestId: \$\{/ },
  'origin-checked': { in: GATEWAY, has: /origin not allowed/ },
  'origin-of-all-checked': { in: SOCKET, has: /enforceOriginCheckForAnyClient/ },
  /** Addresses of a private network need no entry in the list of origins. */
  'private-origins-pass': { in: /^src\/gateway\/origin-check/, has: /\.ts\.net/ },
  'origins-at-once': { in: /^src\/gateway\/config-reload/, has: /"gateway\.controlUi\.allowedOrigins"/ },
  /** Somebody who gives wrong secrets is locked out for some minutes. */
  lock: { in: GATEWAY, has: /too many failed authentication attempts/ },
  /** Wrong secrets are counted for each client, in the socket too; then even the right one is refused. */
  'lock-holds-right-token': { in: SOCKET, has: /rateLimiter: sharedAuthProvided \?/ },
  'lock-says-how-long': { in: SOCKET, has: /failedAuth\.retryAfterMs/ },
  'proxies-must-be-listed': { in: GATEWAY, has: /Proxy client attribution is required/ },
  'unlisted-proxy-warned': { in: GATEWAY, has: /Proxy headers detected from untrusted address/ },
  'device-token-refused': { in: SOCKET, has: /device_token_mismatch/ },
  /** Refusals carry a code. */
  'refusal-codes': { in: GATEWAY, has: /AUTH_TOKEN_MISMATCH/ },
  /** A new gateway token ends the passes of paired browsers. */
  'passes-bound-to-token': { in: /^src\/infra\/device-pairing/, has: /issuer-generation-stale/ },
  /** A browser that comes through a container's published port counts as local. */
  'container-port-local': { in: SOCKET, has: /"browser_container_local"/ },
  /** A token that nobody configured is not kept: the next start makes another. */
  'token-each-start': {
    in: /^src\/gateway\/server/,
    has: /persistStartupAuth \?\? false|if \(authBootstrap\.generatedToken\) log\.warn/,
  },
  /** `dangerouslyDisableDeviceAuth` and `allowInsecureAuth` are looked at. */
  'pairing-switches': { in: SOCKET, has: /dangerouslyDisableDeviceAuth/ },
  /** Devices that were paired without asking go when their like comes. */
  'silent-pairs-go': { in: /^src\/infra\/device-pairing/, has: /pruneSupersededSilent/ },
  /** Where a proxy logs people in, a command on the gateway's machine may use the password. */
  'proxy-login-password': { in: /^src\/gateway\/auth/, has: /localDirect && auth\.password/ },
  'proxy-login-loopback': { in: GATEWAY, has: /allowLoopback/ },
  /** How long a login may take. */
  'login-fifteen-seconds': { in: GATEWAY, has: /HANDSHAKE_TIMEOUT_MS = 15e3/ },
  'nonce-required': { in: GATEWAY, has: /signedAt: Type\.Integer\([^)]*\),\s*nonce: NonEmptyString/ },
  /** Up to 2026.4.1 the word is handed on as what it is, and no text tells that it is said. */
  'role-upgrade-named': {
    in: SOCKET,
    has: /^(?=.*"role-upgrade")(?=.*PAIRING_REQUIRED.{0,160}reason)/s,
  },
  /** A known device that asks for more is logged as that, at first without a word of it in the answer. */
  'upgrade-logged': { in: SOCKET, has: /logUpgradeAudit\("scope-upgrade"/ },
  /** Requests and devices are kept in the database, no longer in files. */
  'requests-in-database': { in: /^src\/(?:infra|state)\//, has: /device_pairing_pending/ },
  /** A node that connects is entered in a list of its own, and approved there once more. */
  'node-asks-twice': { in: SOCKET, has: /NodePairing/ },
  'health-address': { in: GATEWAY, has: /"\/healthz"/ },
  /** In a chat, `/pair` asks who writes. */
  'pair-owner-only': { in: /^extensions\/device-pair\//, has: /senderIsOwner/ },
  /** What the command line answers where no request has that id. */
  'no-request-matches': { in: /^src\/cli\/devices-cli/, has: /No pending device request matches/ },
  'chat-pair': { in: /^extensions\/device-pair\//, has: /name: "pair"/ },
  'chat-pair-notify': { in: /^extensions\/device-pair\//, has: /notifications enabled/ },
} as const satisfies Facts;
