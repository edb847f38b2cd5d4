import { any, exactly, type SetupWording } from './setup-wording.ts';

/** Machines: their prompts, folders and service managers. */
export const MACHINES: readonly SetupWording[] = [
  [
    'setup-wsl',
    exactly(
      /\bwsl(?:\.exe)? (?:--?[a-z]|~)\S{0,20}(?: \S{1,30}){0,2}|\\\\wsl(?:\$|\.localhost)\\\S{0,40}/,
      /\/mnt\/[a-z](?:~|\/(?:Users|Windows|Program)\b)\S{0,30}/,
      /@(?:DESKTOP|LAPTOP)-[A-Z0-9]{6,8}:[^#$\n]{0,60}[#$]/,
      /\bWSL ?2?\b/,
    ),
  ],
  [
    'setup-windows',
    any(
      /^PS (?:[a-z]:|~)[^>\n]{0,80}>/,
      /^(?:[a-z]:\\|~\\)[^>|"\n]{0,80}(?<![-=])>|^~>(?! )/,
      /(?<![\w/:.])[a-z]:\\{1,2}(?!a\\|hostedtoolcache)[\w~.-]{1,40}(?: [\w~.()-]{1,40})?\\[\w.-]{0,30}/,
      /~\\{1,2}(?:AppData|\.openclaw|\.clawdbot)\S{0,30}/,
      /is not recognized as (?:an internal or external command|(?:the|a) name of a cmdlet)|^Microsoft Windows \[|^Windows PowerShell$/,
      /\b(?:schtasks(?:\.exe)? \/\w{2,8}|(?:Get|Start|Stop|Restart)-(?:ScheduledTask|Service|Process)\b|Set-ExecutionPolicy\b|MINGW64)|(?<!\w)\$env:[a-z]\w{1,30}/,
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
      /\bsystemd user (?:service|unit)\b(?! (?:is )?unavailable)/,
      /\bjournalctl --user\b/,
    ),
  ],
  ['setup-systemd-system', exactly(/\/(?:etc|usr\/lib|lib)\/systemd\/system\/\S{0,20}(?:claw|molt)\S{0,30}/)],
  [
    'setup-termux',
    any(
      /\btermux\b|\/data\/(?:data|user\/0)\/\S{0,30}|\bu0_a\d{1,4}@|\bproot(?:-distro)?\b|not supported on android/,
    ),
  ],
  [
    'setup-ssh',
    exactly(
      /^Last login: .{1,60} from \S{1,40}/,
      /^Welcome to (?:Ubuntu|Debian|AlmaLinux)\b.{0,30}/,
      /^\[?[a-z][\w-]{0,31}@(?:‹public-ip›|[\w.-]{0,40}(?:vps|cloud|droplet|hetzner|contabo|linode|vultr|ec2|instance|ip-\d{1,3}-\d|srv\d|vmi\d|ubuntu-s-|ubuntu-\d|debian-\d)[\w.-]{0,40})[: ][^#$\n]{0,60}[#$]/,
      /\bVPS\b/,
    ),
  ],
  [
    'setup-old-name',
    exactly(
      /\.(?:clawdbot|moltbot)\/\S{0,30}|\[(?:clawdbot|moltbot)\]|\b(?:clawdbot|moltbot)-gateway\b|\bcom\.clawdbot\b/,
    ),
  ],
];
