import type { Named } from '../evidence/named.ts';
import type { Blank } from './sources.ts';

/** A value that the reader may take, and what speaks for it or against. */
export interface Offer extends Pick<Named, 'value' | 'about' | 'at' | 'doubt'> {
  readonly blank: Blank;
  /** Who wrote it, each once; nobody for what was typed alone. */
  readonly by: readonly Named['by'][];
  /** Whether it is the address that was typed, or came from there; nothing where that says nothing. */
  readonly typed?: boolean | undefined;
  /** Whether the reader's own clients named others before it. */
  readonly last: boolean;
  /** Whether it stands in the command now. */
  readonly filled: boolean;
}

/** What a blank may hold. */
interface Choice {
  readonly blank: Blank;
  /** What is named for it, in the order in which it was said. */
  readonly named: readonly Named[];
  readonly typed: string | undefined;
  /** The origin of the address that was typed. */
  readonly typedOrigin: string | undefined;
  /** What fills it before the reader takes anything. */
  readonly own: string | undefined;
  /** What fills it now. */
  readonly filled: string | undefined;
}

/**
 * What the reader may take for one blank, with what is in it now among it; nothing where there is but what is the
 * reader's own already.
 */
export function offersOf({ blank, named, typed, typedOrigin, own, filled }: Choice): readonly Offer[] {
  // a list that holds the reader's own request: the others in it are others'
  const sure = named.some(({ by, value }) => by === 'list' && value === own);
  const open = named.filter(({ by, value }) => !(sure && by === 'list' && value !== own));
  const values = [...new Set([...(typed === undefined ? [] : [typed]), ...open.map(({ value }) => value)])];
  if (values.every((value) => value === own)) return [];
  const shown = [...new Set(named.flatMap(({ by, value }) => (by === 'client' ? [value] : [])))];
  return values.map((value): Offer => {
    const all = open.filter((each) => each.value === value);
    const origin = blank === 'your-origin' ? value : all.findLast((each) => each.origin)?.origin;
    return {
      blank,
      value,
      by: [...new Set(all.map(({ by }) => by))],
      about: all.findLast(({ about }) => about !== '')?.about ?? '',
      at: all.findLast(({ at }) => at !== '')?.at ?? '',
      doubt: all.find(({ doubt }) => doubt)?.doubt,
      ...(origin !== undefined && typedOrigin !== undefined && { typed: origin === typedOrigin }),
      last: shown.length > 1 && shown.at(-1) === value,
      filled: value === filled,
    };
  });
}
