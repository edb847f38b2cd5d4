import type { SetupWording } from './setup-wording.ts';

/** Pieces of commands, the reader's own or named in backticks: what a program prints as advice is not meant. */
export const COMMANDS: readonly SetupWording[] = [
  ['setup-systemd-user', /\bsystemctl --user\b(?: \S{1,40}){0,2}|\bjournalctl --user\b(?: \S{1,40}){0,2}/gm],
  [
    'setup-systemd-system',
    /\bsystemctl (?:start|stop|restart|status|enable|disable|cat|edit|show)(?: --now)? \S{0,10}(?:claw|molt)\S{0,30}|\bjournalctl (?!.{0,60}--user)(?:-\S{1,20} ){0,3}-\S{0,3}u ?\S{0,10}(?:claw|molt)\S{0,30}/gm,
  ],
  ['setup-ssh', /(?:^|[ \x60])ssh (?:-\S{1,20} (?:[\w:.-]{1,60} )?){0,6}(?:[\w.-]{1,32}@\S{1,64}|‹mail›)/gm],
  [
    'setup-source',
    /\bnode (?:--\S{1,40} )?\S{0,60}openclaw\.mjs\b(?: \S{1,40}){0,2}|\bnode \S{0,20}dist\/(?:index|entry)\.m?js\b(?: \S{1,40}){0,2}|\bpnpm (?:run |-s )?(?:openclaw|gateway:\w{1,10})\b(?: \S{1,40}){0,2}/gm,
  ],
  [
    'setup-npx',
    /\b(?:npx|bunx|pnpm dlx)(?: -y| --yes)? (?:openclaw|clawdbot|moltbot)(?![\w-])(?:@\S{1,20})?(?: \S{1,40}){0,2}/gm,
  ],
  [
    'setup-old-name',
    /(?<![\w/.@-])(?:clawdbot|moltbot)(?:\.mjs)? (?:--version|channels?|config|dashboard|devices|doctor|gateway|health|logs|onboard|pairing|status|update)\b(?: \S{1,40}){0,2}/gm,
  ],
];
