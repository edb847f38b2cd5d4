import type { Setup } from '../../fix/setup.ts';
import type { Gate, GateState } from '../../gateway/gates.ts';
import type { Step, StepState } from '../../probe/steps.ts';
import type { Sheet } from '../context.ts';
import type { Box, Field, Group, Line, List, Mark, Part, Timeline } from '../page/parts.ts';
import type { StateName } from '../state.ts';

/** Text as it stands, words by their key (the first of several that the page has), or several in a row. */
export type Text =
  | string
  | { readonly key: string | readonly string[]; readonly values?: Readonly<Record<string, Text>> }
  | { readonly all: readonly Text[]; readonly by: string };

/** A piece of a list. One whose only words the page does not have is left out. */
export interface Item {
  readonly tag: 'li' | 'a' | 'code' | 'dt' | 'dd' | 'button';
  readonly attributes?: Readonly<Record<string, Text>>;
  readonly inside: readonly (Text | Item)[];
}

/** The commands of the page, by whose values fill their blanks. */
export type Scope = 'fix' | 'manual' | 'secret';

/** Everything on the page that can be one way or the other. What is not named is hidden, or holds nothing. */
export interface Screen {
  readonly state: StateName;
  /** Whether the probe is at it: its steps are open, and closed once it is over. */
  readonly running: boolean;
  readonly shown: readonly Box[];
  readonly texts: { readonly [L in Line]?: Text };
  readonly lists: { readonly [L in List]?: readonly Item[] };
  readonly groups: { readonly [G in Group]?: readonly string[] };
  readonly timelines: { readonly [T in Timeline]?: Readonly<Record<Gate, GateState>> };
  readonly marks: { readonly [M in Mark]?: string };
  /** Only what a shell reads as nothing but itself. */
  readonly blanks: { readonly [S in Scope]?: Readonly<Record<string, string>> };
  readonly steps: readonly { readonly step: Step; readonly state: StepState; readonly took?: Text }[];
  /** The answer given before to the question that is shown. */
  readonly pressed: string | undefined;
  readonly setup: Setup;
  /** The place of the command below which the box for its output is. */
  readonly place: number | undefined;
  /** The one step of the fix that is seen; undefined where all of them are. */
  readonly now: string | undefined;
  /** What the report's fields were filled with; the user may write in them. */
  readonly sheet: Sheet | undefined;
  /** Where the focus goes and what is read aloud when `at` changes. */
  readonly arrival: {
    readonly at: string;
    readonly focus: Part | 'question' | 'paste' | undefined;
    readonly says: Text | undefined;
  };
  /** The field that gets the focus when the count changes. */
  readonly called: { readonly field: Field; readonly times: number };
}

/** What one part of the page adds to a screen. */
export type Piece = Partial<
  Pick<Screen, 'shown' | 'texts' | 'lists' | 'groups' | 'timelines' | 'marks' | 'blanks'>
>;

/** Names of boxes that are shown where something holds. */
export const when = (holds: unknown, ...boxes: Box[]): readonly Box[] => (holds ? boxes : []);

/** Puts pieces together. */
export function joined(pieces: readonly Piece[]): Required<Piece> {
  return pieces.reduce<Required<Piece>>(
    (screen, piece) => ({
      shown: [...screen.shown, ...(piece.shown ?? [])],
      texts: { ...screen.texts, ...piece.texts },
      lists: { ...screen.lists, ...piece.lists },
      groups: { ...screen.groups, ...piece.groups },
      timelines: { ...screen.timelines, ...piece.timelines },
      marks: { ...screen.marks, ...piece.marks },
      blanks: { ...screen.blanks, ...piece.blanks },
    }),
    { shown: [], texts: {}, lists: {}, groups: {}, timelines: {}, marks: {}, blanks: {} },
  );
}
