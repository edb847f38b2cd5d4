import type { Typed } from '../told.ts';
import type { Tried } from '../tried-codes.ts';

/** A program of OpenClaw's, whatever wraps it, with the options that stand before its command. */
const OPENCLAW = String.raw`(?:(?:openclaw|clawdbot|moltbot)[\w.@-]{0,20}|dist/(?:index|entry)\.m?js)(?: --(?:profile|container|log-level)[ =]\S{1,40}| --(?:dev|no-color))*`;
const ours = (command: string): RegExp => new RegExp(String.raw`(?<![\w.-])${OPENCLAW} ${command}(?![\w-])`);
const any = (...wordings: RegExp[]): RegExp =>
  new RegExp(wordings.map(({ source }) => source).join('|'), 'i');
/** The service's or the container's name behind a verb of whatever runs it. */
const service = (verb: string): RegExp =>
  new RegExp(
    String.raw`(?:systemctl|docker|podman|compose|docker-compose|rollout|container)(?: -\S{1,40})* (?:${verb})\b.{0,60}(?:claw|molt|gateway)|launchctl (?:${verb}).{0,60}(?:claw|molt)|schtasks(?:\.exe)? /(?:${verb})\b.{0,60}claw`,
    'i',
  );
const NPM = '(?:npm|pnpm|yarn|bun)(?: -g| --global| global)?';

/** What a command tries; of several the first. */
const COMMANDS: readonly (readonly [Tried, RegExp])[] = [
  ['devices-approve-latest', ours(String.raw`devices? approve\b.{0,80}--latest`)],
  ['devices-approve', ours('devices? approve')],
  ['devices-list', ours('devices?(?: (?:list|ls|pending)|$)')],
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
      ours('(?:gateway|daemon)(?: (?:start|run)| --[a-z]+|$)'),
      ours('start'),
      service('start|load|bootstrap'),
      /\b(?:docker|podman) run\b.{0,120}(?:claw|molt)/,
      /compose(?: -\S{1,40})* up/,
    ),
  ],
];

/** Tells what a command tries; undefined where it is none that matters here. */
export function triedBy({ command, told }: Typed): Tried | undefined {
  const tried = COMMANDS.find(([, wording]) => wording.test(command))?.[0];
  // without an id the newest request is taken; in a sentence the id is left out for short
  const bare = tried === 'devices-approve' && !told && !/approve (?:--json )?[\w<‹]/.test(command);
  return bare ? 'devices-approve-latest' : tried;
}
