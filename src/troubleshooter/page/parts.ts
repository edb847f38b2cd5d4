type Tags = Readonly<Record<string, keyof HTMLElementTagNameMap>>;

/** Parts that a screen shows or hides whole. All of them are `data-part`; each name belongs to one element. */
export const BOXES = {
  form: 'form',
  given: 'div',
  linked: 'p',
  probing: 'section',
  permission: 'p',
  asking: 'section',
  verdict: 'section',
  progress: 'div',
  'progress-gates': 'div',
  setup: 'div',
  first: 'div',
  stepper: 'div',
  'step-done': 'button',
  'step-back': 'button',
  unfold: 'button',
  container: 'label',
  standalone: 'div',
  settle: 'div',
  interview: 'button',
  else: 'div',
  secret: 'section',
  'secret-asks': 'div',
  'manual-checks': 'section',
  opposing: 'div',
  parties: 'div',
  offers: 'div',
  'probe-again': 'button',
  others: 'div',
  sent: 'details',
  answers: 'div',
  solved: 'section',
  share: 'section',
  sheet: 'div',
  'share-failed': 'p',
} as const satisfies Tags;

/** Parts that hold words, and are hidden while there are none. */
export const LINES = {
  before: 'p',
  'given-says': 'span',
  problem: 'p',
  target: 'p',
  word: 'span',
  rule: 'p',
  headline: 'h2',
  'stopped-at': 'p',
  'progress-says': 'p',
  'step-at': 'span',
  removed: 'p',
  'setup-why': 'span',
  printed: 'p',
  'secret-problem': 'p',
  'release-problem': 'p',
  release: 'span',
  'report-removed': 'p',
} as const satisfies Tags;

/** Parts that hold words and are always there, so that a change is read aloud. */
export const STATUSES = { announce: 'p', 'share-done': 'span' } as const satisfies Tags;

/** Parts that are only looked at or focused. */
const FIXED = { steps: 'details', 'solved-heading': 'h2', 'offers-heading': 'h3' } as const satisfies Tags;

/** Lists that a screen fills, as `data-list`; one that holds nothing is hidden. */
export const LISTS = {
  notes: 'ul',
  tab: 'p',
  parties: 'ul',
  offers: 'ul',
  supporting: 'ul',
  opposing: 'ul',
  others: 'ul',
  sent: 'ol',
  answers: 'dl',
} as const satisfies Tags;

/** Fields by their `name`. */
export const FIELDS = {
  paste: 'textarea',
  address: 'input',
  setup: 'select',
  container: 'input',
  else: 'textarea',
  secret: 'input',
  release: 'input',
  now: 'textarea',
  report: 'textarea',
  link: 'input',
} as const satisfies Tags;

/** Elements of a kind, of which a screen names those to be shown: `data-cause`, `data-settle` … */
export const GROUPS = [
  'cause',
  'do',
  'settle',
  'command-is',
  'question',
  'keep',
  'manual',
  'curl',
  'undo',
  'fallback',
  'in',
] as const;

/** Gate timelines, as `data-timeline`; one without gates is hidden. */
export const TIMELINES = ['live', 'result', 'before'] as const;

/** What a part carries for styles and tests, as an attribute of that name. */
export const MARKS = {
  verdict: 'verdict',
  confidence: 'verdict',
  progress: 'progress',
  problem: 'problem',
} as const;

export const PARTS = { ...BOXES, ...LINES, ...STATUSES, ...FIXED } as const satisfies Tags;

export type Box = keyof typeof BOXES;
export type Line = keyof typeof LINES | keyof typeof STATUSES;
export type Part = keyof typeof PARTS;
export type List = keyof typeof LISTS;
export type Field = keyof typeof FIELDS;
export type Group = (typeof GROUPS)[number];
export type Timeline = (typeof TIMELINES)[number];
export type Mark = keyof typeof MARKS;

const named = <K extends string>(table: Readonly<Record<K, string>>): { readonly [N in K]: N } =>
  Object.fromEntries(Object.keys(table).map((name) => [name, name])) as { readonly [N in K]: N };

/** Names for the markup: one that is misspelt there fails the type check. */
export const PART = /*#__PURE__*/ named(PARTS);
export const LIST = /*#__PURE__*/ named(LISTS);
export const FIELD = /*#__PURE__*/ named(FIELDS);
