import type { Ran } from './ran.ts';

/** Whom a gateway knows, by what tells one from another. */
export interface Devices {
  /** `requestId` and `deviceId` of each pending request. */
  readonly pending: readonly string[];
  /** `deviceId` of each paired device. */
  readonly paired: readonly string[];
}

function textsOf(list: unknown, ...keys: readonly string[]): string[] {
  if (!Array.isArray(list)) throw new Error('`openclaw devices list --json` changed its shape');
  return list.map((entry: Record<string, unknown>) => keys.map((key) => String(entry[key])).join(' ')).sort();
}

/**
 * Reads what `openclaw devices list --json` printed; lines before the JSON are skipped.
 *
 * @throws when the command failed or printed something else
 */
export function parseDevices({ code, stdout, stderr }: Ran): Devices {
  const start = stdout.indexOf('{');
  if (code !== 0 || start < 0) throw new Error(`openclaw devices list: exit ${code}\n${stdout}\n${stderr}`);
  const json = JSON.parse(stdout.slice(start)) as { pending?: unknown; paired?: unknown };
  return {
    pending: textsOf(json.pending, 'requestId', 'deviceId'),
    paired: textsOf(json.paired, 'deviceId'),
  };
}
