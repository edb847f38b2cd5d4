import type { Finding, FindingCode } from '../../evidence/finding.ts';

/** Where a gateway can run, as far as its commands differ. */
export const SETUPS = ['host', 'vps', 'windows', 'wsl', 'compose', 'docker', 'kubernetes', 'hosted'] as const;
export type Setup = (typeof SETUPS)[number];

/** What was answered or seen that tells the setup; the first that was found counts. */
const TOLD: readonly (readonly [FindingCode, Setup])[] = [
  ['answered-runtime-docker', 'compose'],
  ['answered-runtime-kubernetes', 'kubernetes'],
  ['answered-runtime-wsl', 'wsl'],
  ['answered-runtime-hosted-template', 'hosted'],
  ['answered-runtime-host', 'host'],
  ['log-remote-container', 'compose'],
  ['answered-place-internet', 'vps'],
];

/** Says whether a value names a setup. */
export function isSetup(value: unknown): value is Setup {
  return SETUPS.some((setup) => setup === value);
}

/** Tells the setup from what is known; on the machine itself where nothing tells. */
export function setupFrom(findings: readonly Finding[]): Setup {
  return TOLD.find(([code]) => findings.some((finding) => finding.code === code))?.[1] ?? 'host';
}
