import type { Literal } from './literals.ts';
import { NAMED_VALUES } from './sources.ts';

/** Values that a package names, by the name they have in its code: `notLoadedText` is `not loaded` or `disabled`. */
export type Values = ReadonlyMap<string, ReadonlySet<string>>;

const NAMED = new RegExp(`\\b(${NAMED_VALUES.join('|')}): ?$`);
const FILLED = new RegExp(`(?:^|\\.)(${NAMED_VALUES.join('|')})$`);

/** Finds the values that strings of a package give to names. */
export function valuesIn(literals: Iterable<Literal>): Values {
  const values = new Map<string, Set<string>>();
  for (const { text, before } of literals) {
    const name = NAMED.exec(before)?.[1];
    if (name !== undefined && text !== 'unknown') values.set(name, (values.get(name) ?? new Set()).add(text));
  }
  return values;
}

/** Puts each value in place of what is filled in by its name; whatever else is filled in stays `{}`. */
export function filledIn({ text, holes }: Literal, values: Values): readonly string[] {
  const parts = text.split('{}');
  return holes.reduce<readonly string[]>(
    (all, hole, at) => {
      const known = [...(values.get(FILLED.exec(hole)?.[1] ?? '') ?? ['{}'])];
      return all.flatMap((before) => known.map((value) => before + value + (parts[at + 1] ?? '')));
    },
    [parts.slice(0, Math.max(1, parts.length - holes.length)).join('{}')],
  );
}
