import type { Finding, FindingCode } from '../evidence/finding.ts';

/** Where a gateway can run, as far as its commands differ. */
export const SETUPS = [
  'host',
  'vps',
  'windows',
  'wsl',
  'compose',
  'docker',
  'podman',
  'kubernetes',
  'hosted',
  'source',
  'npx',
] as const;
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

const found = (findings: readonly Finding[], wanted: FindingCode): Finding | undefined =>
  findings.find(({ code }) => code === wanted);

/** Tells which finding says where the gateway runs. */
export function toldBy(findings: readonly Finding[]): Finding | undefined {
  const [code] = TOLD.find(([each]) => found(findings, each)) ?? [];
  return code && found(findings, code);
}

/** Tells the setup from what is known; on the machine itself where nothing tells. */
export function setupFrom(findings: readonly Finding[]): Setup {
  return TOLD.find(([code]) => found(findings, code))?.[1] ?? 'host';
}
