/** A blank of a command for which a pasted text may name a value. */
export type NamedBlank = 'requestId' | 'your-origin';

/**
 * Who put a value into a pasted text. `client`: what the reader's own client showed them. `own-line`: a line of a
 * log about the client that the reader pointed at. `line`: any other line of a log, and `list`: a list of who waits,
 * or what a command chose from it; whoever reaches the gateway writes into these two.
 */
export type NamedBy = 'client' | 'own-line' | 'line' | 'list';

/** One value that a text names. */
export interface Named {
  readonly blank: NamedBlank;
  readonly value: string;
  readonly by: NamedBy;
  /** What stands beside it: a stranger's words, short, to be shown as text and nothing else. */
  readonly about: string;
  /** When it was asked: `10:02` of a log, `2m ago` of a list; empty where it is not said. */
  readonly at: string;
  /** The origin of the page that a line is about, in a stranger's words. */
  readonly origin?: string | undefined;
  /** Why it may be of no use any more. */
  readonly doubt?: Doubt | undefined;
}

/** A later list does not hold it; or an approval was answered with «unknown», and nothing says of which id. */
export type Doubt = 'not-listed' | 'unknown';

/** All values that a text names, and what it says of them. */
export interface Naming {
  /** In the order of the text, what logs say last. */
  readonly values: readonly Named[];
  /** Ids of requests that it shows as approved, unknown, gone or our own check's. */
  readonly spent: readonly string[];
  /** Ids of the requests that wait by the last list in it; nothing where it holds no list. */
  readonly waiting?: readonly string[] | undefined;
  /** Whether an approval was answered with «unknown», without the id. */
  readonly unknown: boolean;
}

export const NOTHING_NAMED: Naming = { values: [], spent: [], unknown: false };

/** Why a value that was named before is doubtful after this text. */
function doubtOf({ blank, value, doubt }: Named, { waiting, unknown }: Naming): Doubt | undefined {
  if (blank !== 'requestId') return doubt;
  if (waiting && !waiting.includes(value)) return 'not-listed';
  return unknown ? 'unknown' : doubt;
}

/** What two texts name of which the second was read later: what it shows as spent is named no more. */
export function namedThen(earlier: Naming, later: Naming): Naming {
  const values = [
    ...earlier.values.map((each) => ({ ...each, doubt: doubtOf(each, later) })),
    ...later.values,
  ];
  const spent = [...earlier.spent, ...later.spent];
  return {
    values: values.filter(({ value }) => !later.spent.includes(value)),
    spent,
    waiting: later.waiting ?? earlier.waiting,
    unknown: earlier.unknown || later.unknown,
  };
}
