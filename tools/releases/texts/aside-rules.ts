import type { AsideRule } from './aside.ts';
import { CORE_RULES } from './aside-core.ts';

/** Whoever speaks to a person at length; what the gateway says to a client is looked at text by text. */
const TALK = /command line|service|status|doctor|dashboard|chat/;

/** By what a text looks like. */
const SHAPES: readonly AsideRule[] = [
  {
    why: 'usage',
    from: TALK,
    text: /^(?:[-–$`>]\s?)?(?:openclaw|npx|sudo|launchctl|systemctl|schtasks|sh|ssh|pnpm|--\w|\/pair)\b/,
  },
  {
    why: 'usage',
    from: TALK,
    text: /^(?:Usage|Use):? |^--?\w|\brequired\b.{0,12}$|cannot be (?:used|combined) (?:with|together)|^Invalid --| --[\w-]+\.? ?(?:requires|and --|needs|must|is only)/,
  },
  { why: 'question', from: TALK, text: /\?$/ },
  {
    why: 'progress',
    from: /client|log|command line|service|status|doctor|dashboard|chat/,
    text: /(?:…|\.\.\.)$|^(?:Checking|Searching|Loading|Scanning|Probing|Querying|Waiting|Inspecting|Resolving|Creating|Reconnecting|Stopping|resolving|waiting)\b/,
  },
  {
    why: 'label',
    from: TALK,
    text: /^[\w(~][^.!?;]{0,45}:(?: \{\w*\}(?: \(?\{\w*\}\)?| at \{\}|:? \{\}|\{\})*)?$/,
  },
  { why: 'label', from: /command line|service|status|doctor|dashboard|chat/, text: /^[^.!?;:]{1,40}$/ },
  {
    why: 'hint',
    from: TALK,
    text: /^(?:[-•*\d.)]{1,2} )?(?:⚠️ ?)?(?:\{\} )?(?:Run|Fix|Tip|Try|Set|Review|Check|Verify|Configure|Reconnect|Approve|Retry|Recommendation|Docs|FAQ|See|Install|Reinstall|Restart|Rerun|Re-run|Start|Stop|Remove|Inspect|Enable|Then|Or|Open|Paste|Pass|Provide|If|For|Wait|After|Note|Approve|Compare|Update|Replace|Close|Choose|Rotate|Remember|Confirm|Cleanup|Clear|Resolve|Repair|Reset|Switch|Ensure|Also|Troubles|Troubleshooting|Use|Do not|Avoid|Prefer|Scan|Enter|Example)\b/,
  },
  {
    why: 'hint',
    from: TALK,
    text: /^(?:Add|Adjust|Bind|Diagnose|Disable|Drop|Edit|Generate|Keep|Leave|Limit|List|Move|Pin|Point|Re-auth|Reuse|Safe|Select|Sign|Treat|Type|Unset|View|Warm-up|Where|Within|You can)\b/,
  },
  {
    why: 'progress',
    from: /log|command line|service|status|doctor|chat/,
    text: /\b(?:installed|enabled|saved|migrated|updated|archived|imported|completed|scheduled|restarted|started|stopped|resumed|prepared|removed|refreshed|reinstalled|persisted|adopted|copied to clipboard|already running(?: \(pid \{\}\))?)\.?(?: \([^)]*\))?$/i,
  },
];

/** By where a text is from, for whoever is not told of there that somebody was kept out. */
const MODULES: readonly AsideRule[] = [
  {
    why: 'other subject',
    module:
      /doctor-(?:auth\.ts|session|command-owner|config|whats|lint|workspace|update|node-hosting|state-integrity)|configure\.gateway|onboard-remote|channels-token|pairing-cli|health\.ts|status-overview|node-host\/runner|acp\/server|gateway-cli\/dev|suspend-cli|qa-parent|audit-extra|status\.scan|local-request-context|gateway\/net\.ts|control-plane|doctor\/shared|server-close|gateway\/control-ui|http-common|server-http(?!-upgrades)|server\.impl|server-startup-log|status-all\/gateway|methods\/nodes\.ts|node-(?:connection|pairing-ssh)/,
  },
  {
    why: 'other subject',
    from: /dashboard/,
    module:
      /^ui\/(?:board|chat|rfb|github|skill|systems|workboard|activity|portals|desktop|page-operations|view-pairing|nodes|devices-page|connection-page|gateway)/,
  },
  {
    why: 'after connecting',
    from: /dashboard/,
    text: /connection (?:replaced|changed)|replaced Gateway connection|active Gateway connection|while (?:the Gateway )?(?:is )?(?:reconnect|disconnected)|reconnect|disconnect|Gateway was unavailable|event gap|Not connected|Connection to the Gateway was interrupted/i,
  },
  { why: 'hint', from: /dashboard/, module: /login-runtime|i18n|control-ui-boot-new|en-devices/ },
  { why: 'other subject', from: /dashboard/ },
  {
    why: 'hint',
    from: /doctor/,
    module: /doctor-(?:device-pairing|security|gateway-health|gateway-auth|tailscale)|security\/audit/,
  },
  {
    why: 'service',
    module:
      /daemon|doctor-(?:gateway-(?:services|daemon|installation)|maintenance|platform|service|startup|format)|gateway-cli\/(?:run-loop|lifecycle|host-lifecycle|future|pre-bootstrap|startup|task-supervisor|update-successor|register-restart|shared)|status-update|gateway-lock|gateway-owner|cli\/ports|infra\/ports|doctor\.ts/,
  },
  {
    why: 'start',
    module:
      /server-(?:runtime|startup)-config|startup-(?:auth|control-ui)|gateway-cli\/(?:run|register)\.ts|tls\/gateway|server\/http-listen|gateway\/auth\.ts|known-weak|server-tailscale|tailscale-published|infra\/tailscale|gateway-install-token|auth-token-source/,
  },
  {
    why: 'start',
    from: /client/,
    module:
      /edge-auth|credential|resolve-configured|probe-auth|websocket-transport|connection-details|client-bootstrap/,
  },
  {
    why: 'detail',
    module:
      /gateway-status|status-all|status\.|status-runtime|gateway\/probe\.ts|logs-cli|gateway-readiness|gateway-health-auth|ingress-attribution/,
  },
  {
    why: 'to workers',
    module:
      /connect-cli|attach-cli|node-cli|nodes-cli|nodes\.pairing|node-connect|startup-local|device-pair-setup/,
  },
  {
    why: 'after connecting',
    module:
      /operator-access|expected-profile|http-auth|device-revocation|server-methods\.ts|method-scopes|role-policy/,
  },
  { why: 'inner fault', module: /server-http-upgrades|gateway-chat|device-pairing-prune/ },
  {
    why: 'hint',
    module:
      /dashboard\.ts|gateway-auth-token|qr-cli|setup-code|extensions\/device-pair\/(?:index|pair-command)/,
  },
  { why: 'progress', from: /chat|log/, module: /extensions\/device-pair/ },
];

/** Why texts are left aside, by rules; the first that is about a text counts. */
export const ASIDE_RULES: readonly AsideRule[] = [...CORE_RULES, ...SHAPES, ...MODULES];
