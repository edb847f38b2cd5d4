/** Who says a text. */
export type From =
  | 'code'
  | 'reason'
  | 'close'
  | 'gateway'
  | 'log'
  | 'client'
  | 'command line'
  | 'service'
  | 'status'
  | 'doctor'
  | 'chat'
  | 'dashboard';

/** Which modules are read, who speaks in them, and which of their texts are asked for where not all are. */
export interface Source {
  readonly path: RegExp;
  readonly from: From;
  readonly only?: RegExp;
  /** Whether codes and reasons are asked for, which are no words. */
  readonly codes?: boolean;
}

/** What a text holds that is about connecting, in modules that speak of other things too. */
const CONNECTING =
  /gateway|\bpair|\bunpair|\bdevices?\b|token|password|\bauth\b|authenticat|unauthori|\borigins?\b|tailscale|tailnet|\bproxy|\bbind|loopback|localhost|secure context|https|\bscopes?\b|approve|approval of|websocket|\bws:|\bwss:|handshake|protocol|control ui|dashboard|unreachable|disconnect|reachab|\bport\b|setup code|\bqr\b/i;
/** The dashboard is one bundle: what it says of connecting, and nothing of its channels and chats. */
const DASHBOARD =
  /\bgateway\b.{0,60}(?:token|password|auth|reach|connect|url|reject|version|unavailable|closed)|(?:dis|re)connect(?:ed|ing)\b|\bpairing\b|unpaired|device (?:identity|token|key|auth|sign)|secure context|origin not allowed|auth(?:entication)? (?:failed|required|did not match)|too many failed|protocol mismatch|unauthorized|setup code|missing scope/i;

/** In the order in which they are asked: the first that a path fits decides. */
const SOURCES: readonly Source[] = [
  {
    path: /^(?:packages\/gateway-protocol\/src|src\/gateway\/protocol)\/connect-error-details\.ts$/,
    from: 'gateway',
    codes: true,
  },
  {
    path: /^(?:packages\/gateway-protocol\/src|src\/gateway\/protocol)\/schema\/error-codes\.ts$/,
    from: 'gateway',
    codes: true,
  },
  { path: /^src\/gateway\/server\/ws-connection/, from: 'gateway', codes: true },
  {
    path: /^src\/gateway\/server\/(?:ws-|close-reason|preauth|connection|tls|http-listen|readiness)/,
    from: 'gateway',
  },
  {
    path: /^src\/gateway\/(?:auth|origin-check|ingress-attribution|device-(?!placement|worker)|node-(?:pairing|connect|registry-pairing|reapproval)|startup-(?:control|auth|local)|server-(?:tailscale|startup-log|startup-auth|startup-config|runtime-config|http|ws-runtime|shared-auth|close|auth)|tailscale|known-weak|explicit-connection|operator-access|expected-profile|http-auth|http-common|local-request|net\.ts|device-pair|gateway-access|security-path|control-ui(?:-(?:links|shared|routing|http-utils|identity|contract|root-assets))?\.ts)/,
    from: 'gateway',
    codes: true,
  },
  { path: /^src\/gateway\/server\.impl\.ts$/, from: 'gateway', only: CONNECTING },
  {
    path: /^src\/gateway\/server-methods\/(?:devices|device-(?!placement)|nodes?\.pairing|nodes\.ts|gateway-client|connect)/,
    from: 'gateway',
    codes: true,
    only: CONNECTING,
  },
  {
    path: /^src\/gateway\/(?:role-policy|method-scopes|operator-scopes|server-methods)\.ts$/,
    from: 'gateway',
    only: CONNECTING,
  },
  {
    path: /^src\/(?:infra|shared)\/(?:device-(?:pairing|bootstrap|identity|auth)|node-pairing|pairing-)/,
    from: 'gateway',
    codes: true,
    only: CONNECTING,
  },
  { path: /^src\/config\/gateway-(?:control-ui|public|portal)/, from: 'gateway', only: CONNECTING },
  { path: /^packages\/gateway-client\/src\/(?!session-|model-)/, from: 'client' },
  {
    path: /^src\/gateway\/(?:client|call|connection-|credential|probe|resolve-configured|edge-auth|client-bootstrap|local-http-probe|control-plane-)/,
    from: 'client',
  },
  {
    path: /^src\/(?:cli\/gateway-rpc|tui\/gateway-chat|tui\/tui\.ts|acp\/server|node-host\/(?:runner|runtime|client|connect)|mcp\/channel-bridge)/,
    from: 'client',
    only: CONNECTING,
  },
  {
    path: /^src\/(?:pairing\/(?:setup-code|join-code|qr)|cli\/qr-|cli\/pair-cli|cli\/connect-cli)/,
    from: 'command line',
  },
  { path: /^src\/cli\/(?:devices-cli|node-cli\/|pairing-cli)/, from: 'command line' },
  {
    path: /^src\/cli\/nodes-cli\/(?:cli-utils|rpc|pairing-render|register\.pairing|register\.status)/,
    from: 'command line',
    only: CONNECTING,
  },
  {
    path: /^src\/commands\/(?:dashboard|gateway-(?:auth|health|install|presence|readiness|setup)|configure\.gateway|onboard-remote|daemon-|node-daemon)/,
    from: 'command line',
    only: CONNECTING,
  },
  { path: /^src\/cli\/gateway-cli/, from: 'command line', only: CONNECTING },
  {
    path: /^src\/(?:infra\/(?:ports|gateway-lock|tailscale\.ts|gateway-owner|tls\/gateway)|cli\/(?:ports|gateway-secret|logs-cli|attach-cli))/,
    from: 'command line',
    only: CONNECTING,
  },
  { path: /^src\/cli\/daemon-cli/, from: 'service' },
  {
    path: /^src\/daemon\/(?:runtime-hints|systemd-(?:hints|linger|unavailable|install|lifecycle|system)|service-(?:audit|start|reconciliation|types)|service\.ts|launchd(?:-(?:install|lifecycle|stop|system))?\.ts|systemd\.ts|schtasks(?:-install|-control)?\.ts|inspect|diagnostics|program-args)/,
    from: 'service',
    only: /gateway|service|linger|\bport\b|token|launchagent|launchctl|systemctl|systemd|scheduled task|schtasks|startup/i,
  },
  { path: /^src\/commands\/(?:gateway-status|status|health)/, from: 'status', only: CONNECTING },
  {
    path: /^src\/commands\/doctor-(?:device|gateway|security|platform|tailscale|auth\.ts|format|service)/,
    from: 'doctor',
    only: CONNECTING,
  },
  {
    path: /^src\/commands\/doctor(?:\/shared\/(?:hooks-token|gateway))?(?:\.ts|-)/,
    from: 'doctor',
    only: /\bgateway\b.*(?:token|auth|reach|mode|bind|run|service|origin)|\bpair(?:ing|ed)\b/i,
  },
  {
    path: /^src\/(?:security\/audit(?:-gateway|-extra)?)/,
    from: 'doctor',
    only: /control ui|trusted.?proxy|gateway\.(?:auth|bind|controlUi|trustedProxies)/i,
  },
  { path: /^extensions\/device-pair\//, from: 'chat' },
  {
    path: /^ui\/(?!(?:(?!en)[a-z]{2}(?:-[A-Z]{2})?(?:-[a-z-]+)?|locale-[\w-]+|rfb|config-[\w-]+)\.js$)/,
    from: 'dashboard',
    only: DASHBOARD,
  },
];

/** Names of values that are filled in, of which a package names each: they are put in their place. */
export const NAMED_VALUES: readonly string[] = ['serviceNoun', 'notLoadedText', 'loadedText'];

/** What the code before a text says of who speaks; nobody where it says what a command is for, or is told on request only. */
export const SPEAKS: readonly (readonly [From | undefined, RegExp])[] = [
  [
    undefined,
    /\.(?:description|option|requiredOption|argument|summary|addHelpText|addOption|alias)\([^()]*$/,
  ],
  [
    undefined,
    /(?:^|[{,(] ?)(?:description|help|example|summary): ?$|\b(?:import|from|require) ?\(? ?$|new Option\([^()]*$/,
  ],
  [undefined, /\b(?:logDebug|debug|trace|silly|verbose|logVerbose)\??\.?\([^()]*$/],
  [
    'close',
    /\b(?:close\w*|closeReason)\(?(?: ?\d{4},| ?=| ?\? ?\S+ ?:)? ?(?:truncateCloseReason\()?$|closeReason: ?$|\bclose\w*\((?:[\w.]+, ?)?(?:\d{4}|1e3|[A-Z_]+), ?(?:\w+\()?$/,
  ],
  ['log', /\b(?:log\w*|logger|subsystemLog)\??\.(?:info|warn|error|fatal)\??\.?\([^()]*$|\blogWs\([^()]*$/],
];

/** Finds how a module is read; undefined where nothing in it is asked for. */
export const sourceOf = (path: string): Source | undefined =>
  SOURCES.find((source) => source.path.test(path));
