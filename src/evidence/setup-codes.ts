import type { FindingFacts } from './finding-facts.ts';

/** Where a gateway runs, or by what it is started, as far as a text can show it: `setup-` and one of these. */
export const SETUPS_SEEN = [
  'compose',
  'docker',
  'podman',
  'kubernetes',
  'lxc',
  'wsl',
  'windows',
  'macos',
  'systemd-user',
  'systemd-system',
  'termux',
  'home-assistant',
  'unraid',
  'truenas',
  'synology',
  'umbrel',
  'coolify',
  'railway',
  'render',
  'hostinger',
  'pinokio',
  // typed inside some container
  'in-container',
  'ssh',
  // by what the program is called
  'source',
  'npx',
  'old-name',
] as const;

export type SetupCode = `setup-${(typeof SETUPS_SEEN)[number]}`;

/** The codes as a table, as the other codes are one: none of them says anything of a gate. */
export const SETUP_CODES = Object.fromEntries(SETUPS_SEEN.map((name) => [`setup-${name}`, {}])) as Readonly<
  Record<SetupCode, FindingFacts>
>;
