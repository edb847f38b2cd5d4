import type { Redacted } from './redacted.ts';

/** Where a table of devices begins, and a row of one whose title was cut off. */
const TITLE = /^\s*(?:Pending|Paired) \(\d{1,4}\)/;
const ROW = /^\s*[│|] ?[0-9a-f]{8}-/;
const FRAMED = /^\s*[│|┌├└+]/;
/** Lines beside such tables that hold the name that somebody gave itself (read in 2026.9.6). */
const NAMED = /^\s*Device: |^\s*[0-9a-f]{8}(?:…|[0-9a-f]{56}) /;
const NODE = /(\bnode (?:re)?approval pending for ).*?(?=\. Run |$)/i;

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
    return isRow || NAMED.test(line) ? '' : line.replace(NODE, '$1…');
  });
  return left.join('\n') as Redacted;
}
