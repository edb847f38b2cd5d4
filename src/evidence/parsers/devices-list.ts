import { addressKind } from '../address-kind.ts';
import type { PasteCode } from '../paste-codes.ts';
import type { Parser, Sighting } from '../pasted.ts';
import type { DeviceEntry, DeviceList } from './device-entry.ts';
import { devicesFromDoctor } from './devices-doctor.ts';
import { devicesFromJson } from './devices-json.ts';
import { devicesFromTable } from './devices-table.ts';
import { filled } from './filled.ts';

const EMPTY: DeviceList = { pending: [], paired: [], namesAddresses: false };

const FROM: Readonly<Record<string, PasteCode>> = {
  loopback: 'devices-pending-local',
  container: 'devices-pending-from-private',
  private: 'devices-pending-from-private',
  tailnet: 'devices-pending-from-tailnet',
  public: 'devices-pending-from-public',
};

/** An older entry of what looks like the same browser: same client and platform; of a device that is not paired, with another key. */
function olderEntry(entry: DeviceEntry, paired: readonly DeviceEntry[]): DeviceEntry | undefined {
  if (!entry.client || entry.client === 'cli') return undefined;
  return paired.find((other) => other.client === entry.client && other.platform === entry.platform);
}

function aboutPending(entry: DeviceEntry, { paired = [], namesAddresses }: DeviceList): Sighting[] {
  const { requestId, deviceId, client, address } = entry;
  const values = filled({ requestId, deviceId, client });
  const known = entry.upgrade || paired.some((other) => other.deviceId && other.deviceId === deviceId);
  const sightings: Sighting[] = [{ code: known ? 'devices-pending-upgrade' : 'devices-pending-new', values }];
  if (!known && olderEntry(entry, paired)) sightings.push({ code: 'devices-same-browser-paired', values });
  const from = FROM[address ? (addressKind(address) ?? '') : namesAddresses ? 'loopback' : ''];
  return from ? [...sightings, { code: from, values }] : sightings;
}

/**
 * Leaves out the command that printed the list, where a new device of another kind waits: on the gateway's own
 * machine it is let in unasked, and then stands in an otherwise empty list.
 */
function besideTheCommand(
  paired: readonly DeviceEntry[],
  pending: readonly DeviceEntry[],
): readonly DeviceEntry[] {
  const waits = pending.some(({ client, upgrade }) => client && client !== 'cli' && !upgrade);
  return waits ? paired.filter(({ client }) => client !== 'cli') : paired;
}

/** Reads `openclaw devices list`, as a table and as JSON, and what `doctor` tells of it: what waits for approval, what is paired. */
export const parseDevices: Parser = ({ lines, flat }) => {
  const none = /no device pairing entries|no paired or pending devices/i.test(flat);
  const list = none ? EMPTY : (devicesFromJson(flat) ?? devicesFromTable(lines) ?? devicesFromDoctor(flat));
  if (!list) return [];
  const { paired } = list;
  const pending = list.pending.filter(({ ours }) => !ours);
  const sightings = pending.flatMap((entry) => aboutPending(entry, list));
  if (pending.length < list.pending.length) sightings.push({ code: 'devices-own-check' });
  if (pending.length === 0) sightings.push({ code: 'devices-pending-none' });
  if (pending.length > 1) {
    sightings.push({ code: 'devices-pending-several', values: { count: `${pending.length}` } });
  }
  const approved = paired && besideTheCommand(paired, pending);
  if (approved?.length === 0) sightings.push({ code: 'devices-paired-none' });
  if (approved?.length) {
    sightings.push({ code: 'devices-paired-some', values: { count: `${approved.length}` } });
  }
  return sightings;
};
