import type { DeviceList } from './device-entry.ts';

const PENDING =
  /pending (device pairing request|\w+ upgrade|(?:device )?repair) ([0-9a-f]{8}-[0-9a-f-]{27})(?: for ([\w-]{1,40}))?/gi;

/**
 * Reads the box «Device pairing» of `openclaw doctor` (since 2026.4.20).
 *
 * @param flat the text on one line
 */
export function devicesFromDoctor(flat: string): DeviceList | undefined {
  const pending = [...flat.matchAll(PENDING)].slice(0, 100).map(([, what = '', requestId = '', client]) => ({
    requestId,
    client,
    upgrade: !/pairing/i.test(what),
  }));
  return pending.length > 0 ? { pending, namesAddresses: false } : undefined;
}
