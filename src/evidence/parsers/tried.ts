import type { Sighting } from '../pasted.ts';
import type { Typed } from '../told.ts';
import type { Tried } from '../tried-codes.ts';
import { LONGEST_COMMAND, shownOf } from './shown.ts';

/** A program of OpenClaw's, whatever wraps it, with the options that stand before its command. */
const OPENCLAW = String.raw`(?:(?:openclaw|clawdbot|moltbot)[\w.@-]{0,20}|dist/(?:index|entry)\.m?js)(?: --(?:profile|container|log-level)[ =]\S{1,40}| --(?:dev|no-color))*`;
const ours = (command: string): RegExp => new RegExp(String.raw`(?<![\w.-])${OPENCLAW} ${command}(?![\w-])`);
const any = (...wordings: RegExp[]): RegExp => new RegExp(wordings.map(({ source }) => source).join('|'));
/** The service's or the container's name behind a verb of whatever runs it. */
const service = (verb: string): RegExp =>
  new RegExp(
    String.raw`(?:systemctl|docker|podman|compose|docker-compose|rollout|container)(?: -\S{1,40})* ${verb}\b.{0,60}(?:claw|molt|gateway)|launchctl (?:${verb}).{0,60}(?:claw|molt)|schtasks(?:\.exe)? /(?:${verb})\b.{0,60}claw`,
    'i',
  );
const NPM = String.raw`(?:npm|pnpm|yarn|bun)(?: -g| --global| global)?`;

/** What a command tries; of several the first. */
const COMMANDS: readonly (readonly [Tried, RegExp])[] = [
  ['devices-approve-latest', ours(String.raw`devices? approve\b.{0,80}--latest`)],
  ['devices-approve', ours('devices? approve')],
  ['devices-list', ours(String.raw`devices?(?: (?:list|ls|pending)|$)`)],
  ['nodes-approve', ours('nodes? approve')],
  ['pairing-approve', ours('pairing (?:approve|list)')],
  ['doctor-generate-token', ours(String.raw`doctor\b.{0,60}--generate-gateway-token`)],
  ['doctor', ours('doctor')],
  ['config-set', any(ours('config (?:set|patch|unset)'), ours('configure'))],
  ['qr', ours('qr')],
  ['dashboard', ours('dashboard')],
  [
    'reinstall',
    any(
      ours('(?:(?:gateway|daemon) (?:install|uninstall)|uninstall|onboard|setup|reset)'),
      new RegExp(String.raw`openclaw\.ai/install|${NPM} (?:uninstall|remove|rm)\b.{0,30}openclaw`),
    ),
  ],
  [
    'update',
    any(
      ours('update'),
      new RegExp(
        String.raw`${NPM} (?:i|install|update|upgrade|add)\b.{0,30}(?:openclaw|clawdbot|moltbot)|brew upgrade openclaw|(?:docker|podman|compose) pull`,
      ),
    ),
  ],
  [
    'gateway-restart',
    any(ours('(?:gateway|daemon) restart'), ours('restart'), service('restart|kickstart|stop.{1,20}start')),
  ],
  [
    'gateway-status',
    any(
      ours('(?:gateway|daemon) (?:status|probe|health)'),
      ours('(?:status|health|probe)'),
      service('status|print|query'),
    ),
  ],
  [
    'logs',
    any(
      ours('logs?'),
      /(?:docker|podman|compose|kubectl|railway)(?: -\S{1,40})*(?: compose)? logs|journalctl/,
    ),
  ],
  [
    'gateway-start',
    any(
      ours(String.raw`(?:gateway|daemon)(?: (?:start|run)| --|$)`),
      ours('start'),
      service('start|load|bootstrap|run'),
      /compose(?: -\S{1,40})* up/,
    ),
  ],
];

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

/** Words of a failure, the gateway's and everybody else's. */
const FAILED =
  /\berror\b|\bfail(?:ed|s|ure)?\b|refused|denied|rejected|not (?:found|recognized|running|supported|reachable|loaded|connected)|no such|unknown (?:requestid|command|option|flag|shorthand)|unauthori[sz]ed|pairing required|missing scope|(?:can(?:no|’|')t|could(?: not|n.t)|unable to|doesn.t|didn.t|did not|does not|won.t)\b|timed? ?out|closed \(1\d{3}|invalid|forbidden|unavailable|unreachable|no pending|selected pending device request|"selected": ?\{|"ok": ?false|失败|错误|无法|不行|没用/i;

function triedBy({ command, told }: Typed): Tried | undefined {
  const tried = COMMANDS.find(([, wording]) => wording.test(command))?.[0];
  // without an id the newest request is taken; in a sentence the id is left out for short
  const bare = tried === 'devices-approve' && !told && !/approve (?:--json )?[\w<‹]/.test(command);
  return bare ? 'devices-approve-latest' : tried;
}

/**
 * Says what a reader's own commands tried, and of which the text shows right below that they failed. A command
 * tried twice counts by its last time.
 */
export function parseTried(typed: readonly Typed[]): Sighting[] {
  const seen = new Map<Tried, Sighting[]>();
  for (const each of typed) {
    const tried = triedBy(each);
    if (!tried) continue;
    const values = { command: shownOf(each.command, LONGEST_COMMAND) };
    const worked = WORKED[tried === 'devices-approve-latest' ? 'devices-approve' : tried];
    const failed = FAILED.test(each.below) && !(worked?.test(each.below) && !each.told);
    seen.delete(tried);
    seen.set(tried, [
      { code: `typed-${tried}`, values },
      ...(failed ? [{ code: `failed-${tried}` as const, values }] : []),
    ]);
  }
  return [...seen.values()].flat();
}
