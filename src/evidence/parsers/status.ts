import { patternParser } from './pattern.ts';

/** A probe that failed because the gateway said no did reach the gateway. */
const NOT_REFUSED =
  '(?!.{0,200}?(?:pending approval|unauthorized|pairing|missing scope|identity|origin not))';

/** `openclaw status`, `gateway status` (text and JSON), `gateway probe`, `doctor` (2026.2.26 to 2026.9.6). */
export const parseStatus = patternParser([
  // the side bar up to 2026.2, and the gateway's welcome in a console
  ['shows-connected', /\bhealth ok chat\b|"type": ?"hello-ok"/i],
  [
    'status-gateway-reachable',
    /(?:rpc|connectivity) probe: ok|reachable: yes|"rpc": ?\{ ?"ok": ?true|· reachable [\d.]+ ?m?s|connect: ok \(/i,
  ],
  [
    'status-gateway-unreachable',
    new RegExp(
      `(?:(?:rpc|connectivity) probe: failed|reachable: no|"rpc": ?\\{ ?"ok": ?false|connect: failed|(?<!became )\\bunreachable \\(|gateway: not detected)${NOT_REFUSED}|gateway(?: is)? not (?:reachable|running)|gateway timeout after \\d+ ?ms|no gateway answered|gateway (?:is not|did not become) healthy`,
      'i',
    ),
  ],
  [
    'status-service-stopped',
    /runtime: (?:stopped|not running|inactive|dead|failed)|"runtime": ?\{ ?"status": ?"stopped"|service (?:is )?(?:loaded but )?not running|gateway port \d{2,5} is not listening|gateway start(?:up)? (?:failed|blocked|timed out)/i,
  ],
  [
    'status-device-token-stale',
    /stale device-token pattern|has no active .{1,60}? device token|a matching active gateway token|device scopes for .{1,80}? differ/i,
  ],
  // of one that is to be started or stopped as a service, and is none
  [
    'status-service-absent',
    /gateway (?:service )?(?:is )?not (?:load|install)ed(?! after)|gateway service (?:disabled|missing)\b|no background gateway service|^service not installed/i,
  ],
  [
    'status-config-differs',
    /config \(cli\): (\S{1,300}) config \(service\): (?!\1(?: |$))\S|"cli": ?\{ ?"path": ?"([^"]{1,300})".{0,1500}?"daemon": ?\{ ?"path": ?"(?!\2")/i,
  ],
  [
    'status-token-drift',
    /(?<!unable to verify gateway (?:service )?)token drift|OPENCLAW_GATEWAY_TOKEN (?:in the service|differs|is embedded)|embeds? OPENCLAW_GATEWAY_TOKEN|gateway token in the service|service token is (?:stale|missing)/i,
  ],
]);
