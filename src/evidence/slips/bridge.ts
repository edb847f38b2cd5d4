import { counted } from './counted.ts';
import { KNOWN_TEXTS, type KnownText } from './known.ts';
import { lettersOf } from './letters.ts';
import { nearIn } from './near.ts';
import { wordsIn } from './words.ts';

/** A text whose slips were taken back, and the longest that was read as another; undefined where nothing was. */
export interface Bridged {
  readonly text: string;
  readonly read: { readonly words: string; readonly meaning: string } | undefined;
}

interface Hit {
  readonly from: number;
  readonly to: number;
  readonly known: KnownText;
  readonly slips: number;
}

/** Of a long text the end counts; more than this would keep the page busy. */
export const LOOKED_AT = 8_000;
/** A text with this many letters more is the better reading of a place, for each slip more that it has. */
const LETTERS_FOR_A_SLIP = 1;

function hitsIn(text: string): Hit[] {
  const { letters, places } = lettersOf(text);
  const hits = KNOWN_TEXTS.flatMap((known) =>
    nearIn(letters, known.letters, known.most).flatMap((near): Hit[] => {
      const from = places[near.from] ?? 0;
      const to = (places[near.to - 1] ?? from) + 1;
      const slips = counted(text, from, to, near.slips, known.text);
      return slips <= known.most ? [{ from, to, known, slips }] : [];
    }),
  );
  const worth = ({ known, slips }: Hit): number => known.letters.length - LETTERS_FOR_A_SLIP * slips;
  const best: Hit[] = [];
  for (const hit of hits.sort((a, b) => worth(b) - worth(a)))
    if (best.every(({ from, to }) => hit.to <= from || to <= hit.from)) best.push(hit);
  return best.sort((a, b) => a.from - b.from);
}

/**
 * Puts known texts in the place of what is nearly one: mistyped, or misread by whoever or whatever read a picture.
 * Pure.
 *
 * @param text as it was pasted; of a long one the end is looked at
 */
export function bridged(text: string): Bridged {
  const start = Math.max(0, text.length - LOOKED_AT);
  const end = text.slice(start);
  const hits = hitsIn(end);
  let mended = text.slice(0, start);
  let at = 0;
  for (const { from, to, known } of hits) {
    mended += `${end.slice(at, from)}${known.text}`;
    at = to;
  }
  const [longest] = hits
    .map(({ from, to, known }) => ({ words: end.slice(from, to), meaning: known.text }))
    .filter(({ words, meaning }) => wordsIn(words).join() !== wordsIn(meaning).join())
    .sort((a, b) => b.meaning.length - a.meaning.length);
  return { text: mended + end.slice(at), read: longest };
}
