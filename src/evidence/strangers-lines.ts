import { TITLE } from './parsers/devices-table.ts';
import type { Redacted } from './redacted.ts';

/** A row of a table of devices whose title was cut off. */
const ROW = /^\s*[│|] ?[0-9a-f]{8}-/;
const FRAMED = /^\s*[│|┌├└+]/;
/** A line below such a table: a whole id of a device and its name (this and the next read in 2026.9.6). */
export const FULL_ID = /^\s*[0-9a-f]{8}(?:…|[0-9a-f]{56}) /i;
/** What a command chose to approve: the name of whoever asks. */
const DEVICE = /^\s*Device: /;
/** A node that waits, with its name. */
export const NODE = /(\bnode (?:re)?approval pending for ).*?(?=\. Run |$)/i;

/**
 * Leaves out what strangers call themselves where openclaw lists them: a name may be the words of any error. Pure.
 *
 * @param lines without what collectors put in front of them
 */
export function withoutNames(lines: Redacted): Redacted {
  let inTable = false;
  const left = lines.split('\n').map((line) => {
    inTable = TITLE.test(line) || ROW.test(line) || (inTable && FRAMED.test(line));
    const isRow = inTable && FRAMED.test(line);
    return isRow || DEVICE.test(line) || FULL_ID.test(line) ? '' : line.replace(NODE, '$1…');
  });
  return left.join('\n') as Redacted;
}
