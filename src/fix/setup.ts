import type { Finding, FindingCode } from '../evidence/finding.ts';

/** Where a gateway can run, as far as its commands differ. */
export const SETUPS = [
  'host',
  'vps',
  'windows',
  'wsl',
  'termux',
  'compose',
  'docker',
  'podman',
  'kubernetes',
  'inside',
  'hosted',
  'source',
  'npx',
] as const;
export type Setup = (typeof SETUPS)[number];

/** Those whose commands run in a network of their own. */
export const CONTAINERS: readonly Setup[] = ['compose', 'docker', 'podman', 'kubernetes', 'inside'];

/** What was seen or answered that tells the setup; the first that was found counts, and the nearest comes first. */
const TOLD: readonly (readonly [FindingCode, Setup])[] = [
  ['setup-compose', 'compose'],
  ['setup-kubernetes', 'kubernetes'],
  ['setup-podman', 'podman'],
  ['setup-in-container', 'inside'],
  ['setup-docker', 'docker'],
  ['setup-home-assistant', 'hosted'],
  ['setup-umbrel', 'hosted'],
  ['setup-coolify', 'hosted'],
  ['setup-railway', 'hosted'],
  ['setup-render', 'hosted'],
  ['setup-hostinger', 'hosted'],
  ['setup-pinokio', 'hosted'],
  ['setup-unraid', 'docker'],
  ['setup-truenas', 'docker'],
  ['setup-synology', 'docker'],
  ['setup-wsl', 'wsl'],
  ['setup-termux', 'termux'],
  ['answered-runtime-docker', 'compose'],
  ['answered-runtime-kubernetes', 'kubernetes'],
  ['answered-runtime-wsl', 'wsl'],
  ['answered-runtime-hosted-template', 'hosted'],
  ['setup-source', 'source'],
  ['setup-npx', 'npx'],
  ['setup-lxc', 'host'],
  ['setup-macos', 'host'],
  ['setup-systemd-user', 'host'],
  ['setup-systemd-system', 'host'],
  ['answered-runtime-host', 'host'],
  ['log-remote-container', 'compose'],
  ['setup-windows', 'windows'],
  ['setup-ssh', 'vps'],
  ['answered-place-internet', 'vps'],
];

/** Says whether a value names a setup. */
export function isSetup(value: unknown): value is Setup {
  return SETUPS.some((setup) => setup === value);
}

/** What tells the setup, and which it is. */
const toldIn = (findings: readonly Finding[]): (typeof TOLD)[number] | undefined =>
  TOLD.find(([code]) => findings.some((finding) => finding.code === code));

/** Tells which finding says where the gateway runs. */
export function toldBy(findings: readonly Finding[]): Finding | undefined {
  const code = toldIn(findings)?.[0];
  return findings.find((finding) => finding.code === code);
}

/** Tells the setup from what is known; on the machine itself where nothing tells. */
export function setupFrom(findings: readonly Finding[]): Setup {
  return toldIn(findings)?.[1] ?? 'host';
}
