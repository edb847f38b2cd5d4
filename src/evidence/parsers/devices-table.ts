import { isOurs } from '../../gateway/check-name.ts';
import type { DeviceEntry, DeviceList } from './device-entry.ts';

/** Where a table begins, with what it is of and how many there are. */
export const TITLE = /^\s*(Pending|Paired) \((\d{1,4})\)/;

type Row = Readonly<Record<string, string>>;

/** Joins the lines that one row takes, column by column, under the names of the head line. */
function rowsOf(lines: readonly string[]): Row[] {
  const [head = [], ...body] = lines
    .filter((line) => /^\s*[│|]/.test(line))
    .map((line) =>
      line
        .split(/[│|]/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const rows: string[][] = [];
  for (const cells of body) {
    const row = rows.at(-1);
    if (row && !/^[0-9a-f]{8}-/.test(cells[0] ?? '')) {
      // ids and addresses are broken anywhere, the other columns between words
      for (const [i, cell] of cells.entries()) row[i] = `${row[i] ?? ''}${i > 1 ? ' ' : ''}${cell}`;
    } else rows.push([...cells]);
  }
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])));
}

function entryOf(row: Row): DeviceEntry {
  const { Request, Device = '', IP, Age, Flags = '', Status = '' } = row;
  const address = (IP ?? /· ?(\S+)$/.exec(Device)?.[1] ?? '').replaceAll(' ', '');
  return {
    // what stands in the column may be more: a table pasted with other text in between
    requestId: /^[\w-]{1,64}/.exec(Request?.replaceAll(' ', '') ?? '')?.[0],
    // a device with a name is shown by that alone
    deviceId: /^[0-9a-f]{8}/.exec(Device)?.[0],
    address: address || undefined,
    upgrade: /upgrade|repair/i.test(Flags + Status),
    age: Age || undefined,
    ours: isOurs(Device),
  };
}

/**
 * Reads the tables of `openclaw devices list`: up to 2026.3.31 with columns Role, IP, Flags, since 2026.4.26
 * with Requested, Approved, Status and the address inside the Device column.
 *
 * @param text with its line ends and frames
 */
export function devicesFromTable(text: string): DeviceList | undefined {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => TITLE.test(line));
  if (start < 0) return undefined;
  const pairedAt = lines.findIndex((line) => /^\s*Paired \(/.test(line));
  const pairedCount = Number(TITLE.exec(lines[pairedAt] ?? '')?.[2] ?? 0);
  const pending = rowsOf(lines.slice(start, pairedAt < 0 ? undefined : pairedAt).slice(0, 400)).map(entryOf);
  return {
    pending,
    paired: Array.from({ length: pairedCount }, () => ({ upgrade: false })),
    namesAddresses: pending.some(({ address }) => address),
  };
}
