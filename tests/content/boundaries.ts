import { FACT_SPANS } from '../../src/gateway/census/facts.ts';
import { REFUSAL_SPANS } from '../../src/gateway/census/refusals.ts';
import { BUILT } from '../../src/gateway/census/releases.ts';
import { open } from '../../src/gateway/runs.ts';
import { recordedTexts } from '../../tools/releases/texts/rows.ts';

/** Every stable release, oldest first. */
const ALL: readonly string[] = Object.keys(BUILT);
const { rows } = recordedTexts();

/** Where runs begin and end: the releases on both sides. */
const endsOf = (runs: readonly string[]): readonly string[] =>
  runs.flatMap((run) => {
    const [first = '', last = first] = run.split('…');
    const end = last === 'now' ? ALL.length - 1 : ALL.indexOf(last);
    return [first, ALL[ALL.indexOf(first) - 1], ALL[end], ALL[end + 1]].filter((each) => each !== undefined);
  });

/** The releases that a fact or a refusal begins or ends with, or that are the nearest without it. */
export const BOUNDARIES: ReadonlySet<string> = new Set(
  [...Object.values(FACT_SPANS), ...Object.values(REFUSAL_SPANS)].flatMap(endsOf),
);

/** The releases whose package has a text word by word; undefined where none has it so, for it is put together. */
export function releasesOf(text: string): readonly string[] | undefined {
  const row = rows.find((each) => each.text === text.replace(/^reason=/, '').replace('…', '{}'));
  return row && open(row.spans, ALL.at(-1) ?? '');
}

/** The releases that texts begin or end with which differ from this one in what is filled in, or are part of it. */
export function endsOfTextsIn(text: string): readonly string[] {
  const words = (part: string): string => part.replace(/\{\w*\}|…/g, '').trim();
  return rows.flatMap((row) =>
    words(row.text).length > 15 && (text.includes(words(row.text)) || row.text.includes(words(text)))
      ? endsOf(row.spans)
      : [],
  );
}
