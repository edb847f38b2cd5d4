import type { SetupCode } from '../setup-codes.ts';

const any = (...wordings: RegExp[]): RegExp =>
  new RegExp(wordings.map(({ source }) => source).join('|'), 'im');
const exactly = (...wordings: RegExp[]): RegExp =>
  new RegExp(wordings.map(({ source }) => source).join('|'), 'm');
/** Up to three more words of a command, for the reader to know it by. */
const MORE = String.raw`(?: [^\s"'\x60|;&]{1,40}){0,3}`;
/** Said of a set-up that it is not there. */
const NOT = String.raw`(?<!\b(?:not|no|without|isn.t|non)[ -](?:in |on |a |using |my )?)`;

/**
 * Pieces of text that tell where a gateway runs, whoever wrote them: prompts, paths, names of platforms, the
 * prefixes of a collector. Read line by line, before the prefixes are taken off.
 */
export const SETUP_IN_TEXT: readonly (readonly [SetupCode, RegExp])[] = [
  [
    'setup-compose',
    any(
      /(?<!['"\w/-])docker[ -]compose(?: -{1,2}[a-z-]{1,30}(?:[ =][\w./-]{1,60})?){0,3} (?:run|exec|up|down|ps|logs|restart|pull|start|stop|build)\b(?! (?:failed|error))(?: [^\s"'\x60|;&]{1,40}){0,3}/,
      /\b(?:docker-)?compose\.ya?ml\b/,
      /^[\w.-]{0,40}(?:claw|gateway)[\w.-]{0,20}[-_]\d{1,2} {1,10}\|/,
    ),
  ],
  [
    'setup-docker',
    any(
      /(?<!['"\w/-])docker (?:container )?(?:exec|run|logs|restart|start|stop|ps|inspect|cp|pull|attach)\b(?! (?:--help|and|or|command|commands|failed|error|is|was|the|in|on|with)\b)(?: [^\s"'\x60|;&]{1,40}){1,3}/,
      /\bghcr\.io\/openclaw\/\S{1,30}|\bhost\.docker\.internal\b|\bdocker-setup\.sh\b/,
    ),
  ],
  [
    'setup-podman',
    any(
      new RegExp(
        String.raw`(?<!['"\w/-])podman(?:-compose| compose)? (?:exec|run|logs|restart|start|stop|ps|up)\b${MORE}`,
      ),
      /\.config\/containers\/systemd\b|\bquadlet\b/,
    ),
  ],
  [
    'setup-kubernetes',
    any(
      new RegExp(
        String.raw`(?<!['"\w/-])kubectl(?: -{1,2}[a-z-]{1,20}(?:[ =][\w-]{1,40})?){0,2} (?:exec|get|logs|port-forward|apply|rollout|describe|cp|delete)\b${MORE}`,
      ),
      /\bhelm (?:install|upgrade)\b|\bCrashLoopBackOff\b|\.svc(?:\.cluster\.local)?(?=[:/\s"]|$)/,
      /@[a-z][\w-]{1,60}-[bcdf-hj-np-tv-xz0-9]{8,10}-[bcdf-hj-np-tv-xz0-9]{5}:[^#$\n]{0,40}[#$]/,
    ),
  ],
  [
    'setup-lxc',
    exactly(
      new RegExp(
        String.raw`\b(?:pct (?:exec|enter|console) \d|lxc-attach |(?:lxc|incus) (?:exec|shell|console) )\S{0,30}${MORE}`,
      ),
      new RegExp(String.raw`${NOT}\b(?:[Pp]roxmox|LXC|@pve:)`),
      /\/etc\/pve\//,
    ),
  ],
  [
    'setup-wsl',
    exactly(
      /microsoft-standard-WSL2?/,
      /\bwsl(?:\.exe)? (?:--?[a-z]|~)\S{0,20}(?: \S{1,30}){0,2}|\\\\wsl(?:\$|\.localhost)\\\S{0,40}/,
      /\/mnt\/[a-z](?:~|\/(?:Users|Windows|Program)\b)\S{0,30}/,
      /@(?:DESKTOP|LAPTOP)-[A-Z0-9]{6,8}:[^#$\n]{0,60}[#$]/,
      new RegExp(String.raw`${NOT}\bWSL ?2?\b`),
    ),
  ],
  [
    'setup-windows',
    any(
      /^PS (?:[a-z]:|~)[^>\n]{0,80}>/,
      /^(?:[a-z]:\\|~\\)[^>|"\n]{0,80}(?<![-=])>|^~>(?! )/,
      /(?<![\w/:.])[a-z]:\\{1,2}(?!a\\|hostedtoolcache)[\w~.-]{1,40}(?: [\w~.()-]{1,40})?\\[\w.-]{0,30}/,
      /(?<!\/mnt\/[a-z])~\\{1,2}(?:AppData|\.openclaw|\.clawdbot)\b\S{0,30}/,
      /is not recognized as (?:an internal or external command|(?:the|a) name of a cmdlet)|^Microsoft Windows \[|^Windows PowerShell$/,
      /\b(?:schtasks(?:\.exe)? \/\w{2,8}|(?:Get|Start|Stop|Restart)-(?:ScheduledTask|Service|Process)\b|Set-ExecutionPolicy\b|\$env:[a-z]\w{1,30}|MINGW64)/,
      /\bscheduled task\b|\btask scheduler\b/,
    ),
  ],
  [
    'setup-macos',
    any(
      /^(?:\([\w.-]{1,30}\) )?(?:[\w.-]{1,32}@[\w.-]{1,64}|‹mail›) [~\w./-]{1,60} % ?/,
      /\blaunchctl [a-z]{2,12}(?: [^\s"'\x60|;&]{1,40}){0,2}|\bLaunchAgents?\b|\blaunchd\b|\bgui\/\d{3}\b/,
      /\/opt\/homebrew\/\S{0,30}|\/usr\/local\/Cellar\/\S{0,30}|\bbrew (?:install|services|upgrade|reinstall)\b(?: \S{1,30}){0,2}/,
      /\bOS {1,30}│ macos[^│\n]{0,30}|\b(?:OS|operating system)\W{1,6}mac ?os\b[^\n,]{0,20}|\bDarwin[ -](?:\d|kernel|arm64)/,
    ),
  ],
  [
    'setup-systemd-user',
    any(
      /\.config\/systemd\/user\b\S{0,40}|\bloginctl enable-linger\b/,
      /\bService: systemd (?:user )?\((?:enabled|loaded|active|running)/,
      /\bsystemd user (?:service|unit)\b(?!s? (?:is |are )?unavailable)/,
      /\bjournalctl --user\b/,
    ),
  ],
  ['setup-systemd-system', exactly(/\/(?:etc|usr\/lib|lib)\/systemd\/system\/\S{0,20}(?:claw|molt)\S{0,30}/)],
  [
    'setup-termux',
    any(
      /\bcom\.termux\b|\btermux\b|\/data\/(?:data|user\/0)\/\S{0,30}|\bu0_a\d{1,4}@|\bproot(?:-distro)?\b|not supported on android/,
    ),
  ],
  [
    'setup-home-assistant',
    any(
      /\bhome ?assistant(?:[’']s)? (?:add-?on|os\b|supervised|supervisor|terminal)/,
      /\b(?:add-?on|installed|runs|running) (?:in|on|for|inside|under) (?:my )?home ?assistant\b/,
      /\bhassio\b|\bhassos\b|\[core-ssh |\baddon_configs?\b|\bha (?:addons?|apps?) [a-z]{3,10}/,
    ),
  ],
  [
    'setup-unraid',
    any(new RegExp(String.raw`${NOT}\bunraid\b`), /root@tower:|\/mnt\/user\/appdata\/\S{0,30}/),
  ],
  [
    'setup-truenas',
    any(
      new RegExp(String.raw`${NOT}\btruenas\b`),
      /\bix-openclaw\S{0,20}|\/mnt\/\.ix-apps\b|\bix-applications\b/,
    ),
  ],
  [
    'setup-synology',
    any(
      new RegExp(String.raw`${NOT}\bsynology\b`),
      /\bdiskstation\b|\bDSM ?[67]\b|(?<![\w~])\/volume\d\/\S{0,30}/,
    ),
  ],
  ['setup-umbrel', any(new RegExp(String.raw`${NOT}\bumbrel(?:os)?\b`))],
  ['setup-coolify', any(new RegExp(String.raw`${NOT}\bcoolify\b`))],
  [
    'setup-railway',
    exactly(
      /\brailway (?:ssh|run|logs|up|link|redeploy)\b|\.railway\.app\b|\bRAILWAY_[A-Z]\w{2,30}/,
      new RegExp(
        String.raw`${NOT}\b(?:on|to|my) Railway\b|\b[Rr]ailway(?:\.app|\.com| (?:template|deploy\w{0,8}|service|instance|volume))\b`,
      ),
    ),
  ],
  [
    'setup-render',
    exactly(/\.onrender\.com\b|\brender\.(?:ya?ml|com)\b|\bon Render\b(?!\w)|\bRENDER_[A-Z]\w{2,30}/),
  ],
  [
    'setup-hostinger',
    any(new RegExp(String.raw`${NOT}\bhostinger\b`), /\bhstgr\b|@srv\d{6,8}:[^#$\n]{0,40}[#$]/),
  ],
  ['setup-pinokio', any(/\bpinokio\b/)],
  [
    'setup-in-container',
    exactly(
      /^(?:\([\w.-]{1,30}\) )?(?:I have no name!|[\w-]{1,32})@(?:[0-9a-f]{12}|[0-9a-f]{3,11}…):[^#$\n]{0,60}[#$]/,
      /^(?:node|root|openclaw)@[\w.-]{1,64}:\/app[^#$\n]{0,40}[$#]/,
      /^\/app [$#] /,
      /\bfile:\/\/\/app\/dist\/\S{0,30}/,
    ),
  ],
  [
    'setup-ssh',
    exactly(
      /^Last login: .{1,60} from \S{1,40}/,
      /^Welcome to (?:Ubuntu|Debian|AlmaLinux)\b.{0,30}/,
      /^\[?[a-z][\w-]{0,31}@(?:‹public-ip›|[\w.-]{0,40}(?:vps|cloud|droplet|hetzner|contabo|linode|vultr|ec2|instance|ip-\d{1,3}-\d|srv\d|vmi\d|ubuntu-s-|ubuntu-\d|debian-\d)[\w.-]{0,40})[: ][^#$\n]{0,60}[#$]/,
      new RegExp(String.raw`${NOT}\bVPS\b`),
    ),
  ],
  [
    'setup-old-name',
    exactly(
      /\.(?:clawdbot|moltbot)\/\S{0,30}|\[(?:clawdbot|moltbot)\]|\b(?:clawdbot|moltbot)-gateway\b|\bcom\.clawdbot\b/,
    ),
  ],
];

/** Pieces of commands, the reader's own or named in backticks: what a program prints as advice is not meant. */
export const SETUP_IN_COMMANDS: readonly (readonly [SetupCode, RegExp])[] = [
  ['setup-systemd-user', /\bsystemctl --user\b(?: \S{1,40}){0,2}|\bjournalctl --user\b(?: \S{1,40}){0,2}/m],
  [
    'setup-systemd-system',
    /(?<!--user )\bsystemctl (?:start|stop|restart|status|enable|disable|cat|edit|show)(?: --now)? \S{0,10}(?:claw|molt)\S{0,30}|\bjournalctl (?!.{0,60}--user)(?:-\S{1,20} ){0,3}-?\S{0,3}u ?\S{0,10}(?:claw|molt)\S{0,30}/m,
  ],
  ['setup-ssh', /(?:^|[ \x60])ssh (?:-\S{1,20} (?:[\w:.-]{1,60} )?){0,6}(?:[\w.-]{1,32}@\S{1,64}|‹mail›)/m],
  [
    'setup-source',
    /\bnode (?:--\S{1,40} )?\S{0,60}openclaw\.mjs\b(?: \S{1,40}){0,2}|\bnode \S{0,20}dist\/(?:index|entry)\.m?js\b(?: \S{1,40}){0,2}|\bpnpm (?:run |-s )?(?:openclaw|gateway:\w{1,10})\b(?: \S{1,40}){0,2}/m,
  ],
  [
    'setup-npx',
    /\b(?:npx|bunx|pnpm dlx)(?: -y| --yes| -p \S{1,40})? (?:openclaw|clawdbot|moltbot)(?:@\S{1,20})?(?: \S{1,40}){0,2}/m,
  ],
  [
    'setup-old-name',
    /(?<![\w/.@-])(?:clawdbot|moltbot)(?:\.mjs)? (?:--version|channels?|config|dashboard|devices|doctor|gateway|health|logs|onboard|pairing|status|update)\b(?: \S{1,40}){0,2}/m,
  ],
];
