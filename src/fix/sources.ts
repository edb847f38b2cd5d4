/** Where a value for a blank of a command may come from, and whether it is the reader's own. */
export const SOURCES = {
  /** The address they typed, or the name of their container. */
  typed: 'own',
  /** They were offered it, and took it. */
  taken: 'own',
  /** Their own client showed it to them, and they pasted that. */
  client: 'own',
  /** It stands in a log, about the client that they pointed at. */
  'own-line': 'own',
  /** This page's own check was told it. */
  page: 'own',
  /** It stands in any other line of a log. Whoever connects chooses origin, name and host, and gets a request. */
  line: 'foreign',
  /** A list of who waits holds it, or a command chose it from one. */
  list: 'foreign',
  /** A gateway sent it to the check beside an answer of its own, or a link or a reload brought it. */
  other: 'foreign',
} as const;

export type ValueSource = keyof typeof SOURCES;

/** `filled`: stands in the command by itself. `asked`: is offered, with what speaks for it. Neither: never. */
export type Use = 'filled' | 'asked';

/** What may stand in a blank, by where it comes from; the first source that has a value fills it. */
export type Uses = { readonly [S in ValueSource]?: Use };

const TYPED: Uses = { typed: 'filled' };
/** What only the reader knows. */
const NEVER: Uses = {};

/**
 * Every blank of the commands of content/commands.yaml and of the ways to start one of content/setups.yaml, in the
 * steps of a fix. A command of a fix may let somebody in, so nothing foreign is ever filled in.
 */
export const FIX = {
  requestId: { taken: 'filled', client: 'filled', 'own-line': 'filled', line: 'asked', list: 'asked' },
  'your-origin': { taken: 'filled', 'own-line': 'filled', typed: 'filled', line: 'asked' },
  'your-host': TYPED,
  /** A host behind `https://`, with its port. */
  'secure-host': TYPED,
  port: TYPED,
  container: TYPED,
  // a paste keeps eight digits of a device's id, which are nobody's, and the page's own is no device of the reader
  deviceId: NEVER,
  // it is another id than that of the node's device
  nodeRequestId: NEVER,
  // a proxy is what the gateway believes: its address in a log is that of whoever came
  'proxy-address': NEVER,
  token: NEVER,
  code: NEVER,
  channel: NEVER,
  name: NEVER,
  user: NEVER,
} as const satisfies Readonly<Record<string, Uses>>;

/** In the checks by hand, which ask and change nothing. */
export const MANUAL = {
  'your-host': TYPED,
  'secure-host': TYPED,
  port: TYPED,
} as const satisfies Readonly<Record<string, Uses>>;

/** In the commands that take back what this page's own check left on the gateway. */
export const UNDO = {
  requestId: { page: 'filled' },
  deviceId: { page: 'filled' },
} as const satisfies Readonly<Record<string, Uses>>;

/** A blank of a command of a fix. */
export type Blank = keyof typeof FIX;

/** Says whether a value names a blank of a command of a fix. */
export const isBlank = (value: unknown): value is Blank =>
  typeof value === 'string' && Object.hasOwn(FIX, value);
