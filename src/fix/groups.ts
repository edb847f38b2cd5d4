import { CREDENTIALS_REFUSED, NOT_APPROVED } from '../diagnosis/groups.ts';
import type { FindingCode } from '../evidence/finding.ts';

/** The text shows that a command which was to help was refused. */
export const COMMAND_FAILED = [
  'failed-devices-list',
  'failed-devices-approve',
  'failed-devices-approve-latest',
] as const satisfies readonly FindingCode[];

/** Somebody at a terminal was refused, or the command that is to help was. */
export const COMMAND_REFUSED = [
  'answered-client-cli',
  ...COMMAND_FAILED,
  'cli-own-upgrade',
  'cli-target-not-loopback',
] as const satisfies readonly FindingCode[];

/** What a client was told about a secret. */
export const SECRET_REFUSED = [
  ...CREDENTIALS_REFUSED,
  'said-token-missing',
  'said-password-missing',
] as const satisfies readonly FindingCode[];

/** A program of somebody else's, which only its makers can mend. */
export const PROGRAM = ['answered-client-third-party'] as const satisfies readonly FindingCode[];

/** Asked to be approved, for whatever reason. */
export const PAIRING = [
  ...NOT_APPROVED,
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

/** The first message was not signed as this gateway wants it. */
export const UNSIGNED = [
  'said-connect-without-nonce',
  'said-device-nonce-mismatch',
] as const satisfies readonly FindingCode[];
