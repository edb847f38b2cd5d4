import { split } from './placeholder.ts';

/** What a piece of a command or file is, as its class in the page; see src/styles/command.css. */
type Kind = 'key' | 'text' | 'aside';

export interface Coloured {
  readonly text: string;
  /** The name of a placeholder, as `requestId`. */
  readonly blank?: string;
  readonly kind?: Kind | undefined;
}

/** An option, or a text in quotation marks. */
const OF_COMMAND = /(?<key>(?<=^|\s)--?[a-z][\w-]*)|(?<text>"[^"]*"|'[^']*')/g;
/** A comment; a name before its value, with or without marks; a text in quotation marks. */
const OF_FILE =
  /(?<aside>(?<=^|\s)#.*)|(?<key>(?<=^\s*)(?:[\w.$@][\w.$@-]*|"[^"]*"(?=\s*:)))|(?<text>"(?:[^"\\]|\\.)*"|'[^']*')/gm;

function pieces(text: string, grammar: RegExp): readonly Coloured[] {
  const found: Coloured[] = [];
  let at = 0;
  for (const { 0: piece, index, groups } of text.matchAll(grammar)) {
    const kind = (['key', 'text', 'aside'] as const).find((each) => groups?.[each]);
    if (index > at) found.push({ text: text.slice(at, index) });
    found.push({ text: piece, kind });
    at = index + piece.length;
  }
  return at < text.length ? [...found, { text: text.slice(at) }] : found;
}

/** Cuts a command into what is coloured and what is filled in. Together the pieces are the command. */
export function colouredCommand(command: string): readonly Coloured[] {
  return split(command).flatMap((part) => (part.blank ? [part] : pieces(part.text, OF_COMMAND)));
}

/** Cuts a configuration file into what is coloured; all kinds that are shown here are alike enough for that. */
export function colouredFile(file: string): readonly Coloured[] {
  return pieces(file, OF_FILE);
}
