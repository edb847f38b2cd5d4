import type { Typed } from '../told.ts';
import type { Tried } from '../tried-codes.ts';

/** What shows that a command did what it is for, whatever else it printed. */
const WORKED: { readonly [T in Tried]?: RegExp } = {
  'devices-list':
    /\b(?:Pending|Paired) \(\d|"(?:pending|paired)": ?\[|no (?:device pairing entries|paired or pending)/i,
  'devices-approve': /\bApproved [0-9a-f]{4}|"device": ?\{/,
  'gateway-restart':
    /\bRestarted\b|service restart(?:ed| complete)|scheduled restart|✔|Container .{1,60}(?:Started|Running)/i,
  'gateway-start': /\bStarted\b|listening on|service (?:started|loaded)|✔/i,
  'gateway-status': /probe:|Runtime:|OpenClaw status|Service:|Active: active/,
  doctor: /Doctor complete|OpenClaw doctor/,
  'doctor-generate-token': /Doctor complete|(?:generated|saved).{0,40}token/i,
  'config-set': /\bUpdated\b|Config overwrite|Restart the gateway to apply/i,
  'pairing-approve': /\bApproved\b/,
  'nodes-approve': /\bApproved\b|"node": ?\{/,
  qr: /Setup code|Scan /,
  dashboard: /Dashboard URL|https?:\/\//,
  // what stands in a log is no failure of the command that shows it
  logs: /\d\d:\d\d:\d\d/,
  update: /Result: OK|(?:added|changed) \d+ packages?|up to date|Pulled|Status: /i,
  reinstall:
    /Installed (?:LaunchAgent|systemd|Scheduled Task)|(?:added|removed) \d+ packages?|Onboarding complete/i,
};

/** What a gateway says to a command that asks it something. One that starts or sets something asks nothing. */
const REFUSED = /pairing required|unauthori[sz]ed|missing scope|rejected|pending approval|closed \(1\d{3}/i;
const ASKS: readonly Tried[] = [
  'devices-list',
  'devices-approve',
  'devices-approve-latest',
  'gateway-status',
  'pairing-approve',
  'nodes-approve',
  'logs',
];
/** Words of a failure, everybody's. */
const FAILED =
  /\berror\b|\bfail(?:ed|s|ure)?\b|refused|denied|not (?:found|recognized|running|supported|reachable|loaded|connected)|no such|unknown (?:requestid|command|option|flag|shorthand)|(?:can(?:no|’|')t|could(?: not|n.t)|unable to|doesn.t|didn.t|did not|does not|won.t)\b|timed? ?out|invalid|forbidden|unavailable|unreachable|no pending|selected pending device request|"selected": ?\{|"ok": ?false|失败|错误|无法|不行|没用/i;

/** What the gateway says to others meanwhile: nothing that a command printed which starts or sets something. */
const OF_OTHERS = /gateway connect failed|closed before connect|security audit|\[ws\]/i;

/** Says whether the text shows right below a command that it failed. */
export function isFailed(tried: Tried, { below, told }: Typed): boolean {
  const worked = WORKED[tried === 'devices-approve-latest' ? 'devices-approve' : tried];
  if (!told && worked?.test(below)) return false;
  if (ASKS.includes(tried)) return FAILED.test(below) || REFUSED.test(below);
  return below.split('\n').some((line) => FAILED.test(line) && !REFUSED.test(line) && !OF_OTHERS.test(line));
}
