import type { Row } from '../../texts/rows.ts';

/** Texts that came, went, or are in other words now. */
export interface TextChanges {
  readonly begun: readonly Row[];
  readonly ended: readonly Row[];
  readonly changed: readonly (readonly [old: Row, now: Row])[];
}

const wordsOf = ({ text }: Row): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\w']+/g) ?? []);

/** How much two texts have in common, from 0 to 1. */
function likeness(one: Row, other: Row): number {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const both = [...words].filter((word) => others.has(word)).length;
  return both / Math.max(words.size, others.size, 1);
}

/** As much as two texts must have in common to be one that was worded anew. */
const SAME = 0.6;

/** Tells texts that were worded anew from those that came and went: they are said by the same, and much alike. */
export function pairUp(ended: readonly Row[], begun: readonly Row[]): TextChanges {
  const left = new Set(begun);
  const changed: [Row, Row][] = [];
  for (const old of ended) {
    const alike = [...left]
      .filter(({ from }) => from === old.from)
      .map((now) => ({ now, as: likeness(old, now) }))
      .sort((a, b) => b.as - a.as)[0];
    if (!alike || alike.as < SAME) continue;
    changed.push([old, alike.now]);
    left.delete(alike.now);
  }
  const gone = new Set(changed.map(([old]) => old));
  return { begun: [...left], ended: ended.filter((row) => !gone.has(row)), changed };
}
