import type { FindingCode } from '../evidence/finding.ts';

/** Somebody at a terminal was refused, or the command that is to help was. */
export const COMMAND_REFUSED = [
  'answered-client-cli',
  'failed-devices-list',
  'failed-devices-approve',
  'failed-devices-approve-latest',
  'cli-own-upgrade',
  'cli-target-not-loopback',
] as const satisfies readonly FindingCode[];

/** A program of somebody else's, which only its makers can mend. */
export const PROGRAM = ['answered-client-third-party'] as const satisfies readonly FindingCode[];

/** Asked to be approved, for whatever reason. */
export const PAIRING = [
  'said-pairing-required',
  'said-pairing-not-approved',
  'said-pairing-scope-upgrade',
  'said-pairing-role-upgrade',
  'said-pairing-metadata-upgrade',
] as const satisfies readonly FindingCode[];

/** The id that was approved is none that waits. */
export const WRONG_ID = [
  'cli-unknown-request',
  'cli-device-id-for-request',
] as const satisfies readonly FindingCode[];

/** The node's own list has what the list of devices has not. */
export const NODE_LIST = [
  'cli-node-waits',
  'cli-unknown-node-request',
] as const satisfies readonly FindingCode[];
