import { normalise } from './normalise.ts';
import { shownOf } from './parsers/shown.ts';
import { pieceOf, type Redacted } from './redacted.ts';
import { withoutNames } from './strangers-lines.ts';
import { isAdvice, tellingAt, tellingOf, WRONG } from './telling.ts';
import { toldIn } from './told.ts';

/** A line of a pasted text that told nothing, as it can be shown: redacted, short, never more than text. */
export interface Unread {
  readonly shown: string;
  /** Whether it names a harmless command that its own program asks for. */
  readonly advice: boolean;
}

/** More lines than these are no help. */
const MOST_UNREAD = 3;
/** What is looked at: of a long text the end, and of its lines the most telling. */
const LOOKED_AT = 200_000;
const MOST_TRIED = 12;
/** Lines on each side that a line may tell something with. */
const BESIDE = 2;
/** Characters of a line that are looked at, and that are shown. */
const LONGEST_LINE = 2_000;
const LONGEST_SHOWN = 160;
/** What stays in front of the words that count. */
const BEFORE = 40;

/** When, as a log says it: of no use to a reader, and in the way of telling two lines alike. */
const STAMP =
  /^\W{0,3}(?:20\d\d-\d\d-\d\d[T ])?\d\d:\d\d(?::\d\d)?(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?[\]:]? */;
/** A word that may be the secret its line speaks of, though no sign says so; of a phrase, all of it. */
const SPOKEN =
  /\b(?<name>pass(?:word|wd|code)?|token|secret|key|pin|credentials?)(?<between>["'` :=(]{1,3})(?=\S{0,60}\d)[^\s,;)"'`]{4,200}|\b(?<phrase>passphrase|seed phrase|recovery phrase)\b.*/giu;
/** A line that ends where the command begins that it asks for. */
const ASKS = /\b(?:run|try|use|start with|fix|repair)\b[^.]{0,60}: *$/i;
const FRAME = /[─-▟╴-╿]+/g;

interface Line {
  readonly text: Redacted;
  readonly place: number;
  readonly telling: number;
}

/** What can be shown of a line: a piece of redacted text, without what else may be a secret in a line nobody knows. */
const bare = (line: string): Redacted =>
  line
    .replace(STAMP, '')
    .replace(FRAME, ' ')
    .replace(SPOKEN, '$<name>$<phrase>$<between>‹secret›')
    .replace(/ {2,}/g, ' ')
    .trim() as Redacted;

/** Takes the lines that may count, the most telling first, each once. */
function mostTelling(lines: readonly string[]): Line[] {
  const seen = new Map<string, Line>();
  for (const [place, line] of lines.entries()) {
    const before = lines[place - 1] ?? '';
    const text = bare(ASKS.test(before) ? `${before} ${line}` : line);
    const key = text.replace(/\d+/g, '0');
    const telling = seen.has(key) ? 0 : tellingOf(text);
    if (telling > 0) seen.set(key, { text, place, telling });
  }
  return [...seen.values()].sort((a, b) => b.telling - a.telling).slice(0, MOST_TRIED);
}

/** Cuts a line around the words that count. */
function shown(text: Redacted): string {
  const from = text.length > LONGEST_SHOWN ? tellingAt(text) - BEFORE : 0;
  return (from > 0 ? '…' : '') + shownOf(pieceOf(text, from, text.length), LONGEST_SHOWN);
}

/**
 * Finds the lines of a text that nothing was read from: each tells nothing by itself, and nothing with those around
 * it. Pure.
 *
 * @param text as its reader saw it, redacted; their own commands are no line of it
 * @param tells what is read from a piece of it, by codes
 * @param any whether a line will do that does not look as if it said what is wrong: where nothing else was read
 * @returns at most three, the most telling first; of such lines one
 */
export function unreadIn(
  text: Redacted,
  tells: (piece: Redacted) => readonly string[],
  any: boolean,
): readonly Unread[] {
  const { heard } = toldIn(pieceOf(text, text.length - LOOKED_AT, text.length));
  const lines = withoutNames(normalise(heard).lines)
    .split('\n')
    .map((line) => line.slice(0, LONGEST_LINE));
  const toldBy = (piece: readonly string[]): string => tells(piece.join('\n') as Redacted).join();
  const unread: Unread[] = [];
  for (const line of mostTelling(lines)) {
    if (unread.length === MOST_UNREAD || (line.telling < WRONG && (unread.length > 0 || !any))) break;
    const before = lines.slice(Math.max(0, line.place - BESIDE), line.place);
    const after = lines.slice(line.place + 1, line.place + 1 + BESIDE);
    const whole = lines[line.place] ?? '';
    const nothing =
      toldBy([whole]) === '' && toldBy([...before, whole, ...after]) === toldBy([...before, '', ...after]);
    if (nothing) unread.push({ shown: shown(line.text), advice: isAdvice(line.text) });
  }
  return unread;
}
