import { isOurs } from '../../gateway/check-name.ts';
import type { DeviceEntry, DeviceList } from './device-entry.ts';

const PENDING = /"pending": ?\[/;
const PAIRED = /"paired": ?\[/;

/** Reads one object without parsing JSON: pasted lists are often cut in the middle. */
function entryOf(object: string): DeviceEntry {
  const field = (name: string): string | undefined =>
    new RegExp(`"${name}": ?"([^"]{1,80})"`).exec(object)?.[1];
  const asked = /"ts": ?(\d{13})\b/.exec(object)?.[1];
  return {
    requestId: field('requestId'),
    deviceId: field('deviceId'),
    client: field('clientId'),
    platform: field('platform'),
    // the list may be cut before the address came: only a closed object says that there is none
    address: field('remoteIp') ?? (object.includes('}') ? undefined : 'cut off'),
    upgrade: /"isRepair": ?true/.test(object),
    age: asked && `${new Date(Number(asked)).toISOString().slice(11, 16)} UTC`,
    ours: isOurs(field('displayName')),
  };
}

/**
 * Reads the output of `openclaw devices list --json` (2026.1.29 to 2026.9.6 write the same fields).
 *
 * @param flat the text on one line
 */
export function devicesFromJson(flat: string): DeviceList | undefined {
  const pendingAt = PENDING.exec(flat)?.index;
  const pairedAt = PAIRED.exec(flat)?.index;
  if (pendingAt === undefined) return undefined;
  const entries = (from: number, to: number, start: string): DeviceEntry[] =>
    flat
      .slice(from, to)
      .split(start)
      .slice(1, 101)
      .map((rest) => entryOf(start + rest));
  return {
    pending: entries(pendingAt, pairedAt ?? flat.length, '"requestId"'),
    paired: pairedAt === undefined ? undefined : entries(pairedAt, flat.length, '"deviceId"'),
    namesAddresses: true,
  };
}
