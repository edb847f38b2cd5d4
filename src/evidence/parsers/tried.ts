import type { Sighting } from '../pasted.ts';
import type { Redacted } from '../redacted.ts';
import type { Typed } from '../told.ts';
import type { Tried } from '../tried-codes.ts';
import { LONGEST_COMMAND, shownOf } from './shown.ts';
import { triedBy } from './tried-command.ts';
import { isFailed } from './tried-outcome.ts';

/** Commands that stand in one line, each on its own. What stands below is the last one's. */
function eachOf({ command, below, told }: Typed): Typed[] {
  const parts = command.split(/ (?:&&|\|\||;) |; /) as Redacted[];
  return parts.map((part, at) => ({ command: part, told, below: at === parts.length - 1 ? below : '' }));
}

/**
 * Says what a reader's own commands tried, and of which the text shows right below that they failed. A command
 * tried twice counts by its last time.
 */
export function parseTried(typed: readonly Typed[]): Sighting[] {
  const seen = new Map<Tried, Sighting[]>();
  for (const each of typed.flatMap(eachOf)) {
    const tried = triedBy(each);
    if (!tried) continue;
    const values = { command: shownOf(each.command, LONGEST_COMMAND) };
    seen.delete(tried);
    seen.set(tried, [
      { code: `typed-${tried}`, values },
      ...(isFailed(tried, each) ? [{ code: `failed-${tried}` as const, values }] : []),
    ]);
  }
  return [...seen.values()].flat();
}
