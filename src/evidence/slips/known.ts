import type { Refusal } from '../../gateway/refusal.ts';
import { REFUSALS } from '../../gateway/refusals.ts';
import { parseAsks } from '../parsers/asks.ts';
import { parseBeside } from '../parsers/beside.ts';
import { parseCommands } from '../parsers/command.ts';
import { parseHttp } from '../parsers/http.ts';
import { parseLogNeighbours } from '../parsers/log-neighbour.ts';
import { parseNetwork } from '../parsers/network.ts';
import { parseRetold } from '../parsers/retold.ts';
import { parseStatus } from '../parsers/status.ts';
import { parseText } from '../parsers/text.ts';
import { lettersOf } from './letters.ts';
import { literalsOf } from './literals.ts';

/** A text that is understood where it stands as it is. */
export interface KnownText {
  readonly text: string;
  readonly letters: string;
  /** Slips that it may have. */
  readonly most: number;
}

/** One slip for so many letters, and no more than these. */
const LETTERS_A_SLIP = 5;
const MOST_SLIPS = 4;
/** A shorter one is near to too much, and one of fewer letters than these has room for one slip alone. */
const SHORTEST = 10;
const SHORT = 12;
/** The same of what people say in words of their own. */
const SHORTEST_RETOLD = 14;

type Table = typeof parseAsks;

const TABLES: readonly Table[] = [
  parseAsks,
  parseCommands,
  parseStatus,
  parseNetwork,
  parseHttp,
  parseLogNeighbours,
  parseBeside,
  parseText,
];

const wordingsOf = ({ patterns }: Table): RegExp[] => patterns.map(([, wording]) => wording);
const refusals = Object.values<Refusal>(REFUSALS);

/** What wordings stand for, written out, where it has so many letters and the wording itself knows it. */
const written = (wordings: readonly RegExp[], shortest: number): string[] =>
  wordings.flatMap((wording) =>
    literalsOf(wording.source).filter(
      (text) => wording.test(text) && lettersOf(text).letters.length >= shortest,
    ),
  );

function knownTexts(): readonly KnownText[] {
  const texts = [
    ...written([...refusals.flatMap(({ texts }) => texts), ...TABLES.flatMap(wordingsOf)], SHORTEST),
    ...written(wordingsOf(parseRetold), SHORTEST_RETOLD),
    ...refusals.flatMap(({ codes = [] }) => codes),
  ];
  const byLetters = new Map(texts.toReversed().map((text) => [lettersOf(text).letters, text.trim()]));
  return [...byLetters].map(([letters, text]) => ({
    text,
    letters,
    most: letters.length < SHORT ? 1 : Math.min(MOST_SLIPS, Math.floor(letters.length / LETTERS_A_SLIP)),
  }));
}

/** All that texts are looked through for: every wording that is read, as far as it can be written out. */
export const KNOWN_TEXTS = knownTexts();
