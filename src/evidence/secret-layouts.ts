import { ENGLISH_NAME, NAME } from './secret-names.ts';

/** One token behind a name, up to its closing quote where it is quoted; never the name of the next value. */
const VALUE = String.raw`(?![\w.-]{0,24}(?:token|password|secret|key)["']?[:=] )(?:(?<=")[^"\n‹]{1,4000}|(?<=')[^'\n‹]{1,4000}|[^\s"'<>‹›│|]{1,4000})`;
/** The same where a word of a sentence could stand: it has a letter and a digit. */
const ODD = String.raw`(?=[^\s"'\x60]{0,80}\d)(?=[^\s"'\x60]{0,80}[a-z])[^\s"'\x60<>‹›│|,]{4,4000}`;
/** The same alone in its line. */
const ALONE = String.raw`(?![\w.-]{1,60}["']?[:=](?:\s|$))[^\s"'<>‹›│|{}[\]:][^\s"'<>‹›│|]{3,4000}(?=["']?[,;]? {0,9}(?:\n|$))`;
const ESCAPED = String.raw`(?!%(?:25){0,2}2[27])[^\s"'<>&‹]{1,4000}`;

/** What may stand between a name and its value: what is kept, then the value. */
type Layout = readonly [kept: string, value: string];

/** Beyond `name: value`, behind a name of any language. */
const BEHIND_NAMES: readonly Layout[] = [
  // a block of YAML: all lines that are set in as far as the first
  [
    String.raw`["']?: {0,3}[|>][+-]?\d? {0,9}\n)( {1,40}`,
    String.raw`[^\s‹][^\n]{0,4000}(?:\n\3[^\n]{1,4000}){0,40}`,
  ],
  // on the next line, quoted or set in
  [String.raw`["']?\s?[:=：＝] {0,9}\n(?: {2,60}["']?|["'])`, ALONE],
  // a full-width sign, a name by its end, Markdown: the value is in plain characters
  [String.raw`["'\x60*_\]]{0,4} {0,9}(?::=|=>|[:=：＝]) {0,9}(?:\*\* {0,3})?["'\x60]?`, `(?=[!-~])${VALUE}`],
  // elements and cells
  [String.raw`\s{0,3}(?:</\w{1,10}>\s{0,40}){1,2}(?:<\w{1,10}>){1,2}`, '[^<‹][^<]{0,4000}'],
  [String.raw`>\s{0,40}`, String.raw`[^<‹\s][^<]{0,4000}(?=</)`],
  [String.raw`["'\x60* ]{0,40}[│┃|] {0,9}["'\x60]?`, ODD],
  [' {2,40}|\\.{3,40} {0,3}| \\.{3,40} {0,3}', ODD],
  // told or quoted
  [String.raw`(?: (?:is|was|ist|es|est))?:? {1,3}["'\x60]`, ODD],
  [' (?:is|was|ist|es|est):? ', ODD],
  // escaped once or more
  [
    String.raw`(?:%(?:25){0,2}2[27])?(?:%(?:25){0,2}20)?(?:%(?:25){0,2}3[AD]|\\u003[ad])(?:%(?:25){0,2}2[270]){0,2}`,
    ESCAPED,
  ],
];

/** Where something else in front tells that a value follows. */
const INSIDE: readonly Layout[] = [
  // name and value apart: Kubernetes, XML, HTML, JSON
  [
    String.raw`\b(?:name|key|id)["']?\s?[:=]\s?["']?[\w.-]{0,60}${NAME}["']?[^<>{}‹]{0,80}?\bvalue["']?\s?[:=]\s?["']?`,
    VALUE,
  ],
  // commands that set
  [
    String.raw`\b(?:set(?:x|env)?|put|SetEnvironmentVariable)(?: (?:-{1,2}[\w-]{1,20}|/\w)){0,4}[ (]{1,2}["']?[\w.[\]-]{0,80}?${ENGLISH_NAME}["']?[, ]{1,5}["']?`,
    VALUE,
  ],
  // options, as they are typed and in a list of arguments
  [
    String.raw`(?<![\w-])--[\w-]{0,30}?(?:pass\w{0,6}|key|pin|credentials?|cookie|token|secret)(?:[ =]{1,3}["']?|["'],\s{0,40}["'])`,
    VALUE,
  ],
  [
    String.raw`(?<![\w-])(?:-u|--user)[ =]["']?[^\s:"'/<]{0,80}:`,
    String.raw`(?!\d{1,5}(?!\w)|node|root)[^\s"'<‹]{1,400}`,
  ],
  ['\\bsshpass -p ?["\']?', VALUE],
  [String.raw`\b(?:login|user) \S{1,80}\s{1,3}password\s{1,3}`, VALUE],
  // commands that print
  [
    String.raw`\b(?:get|echo|cat|printenv|show|read|type|pass) ["'$%{]{0,3}[\w./:\\~-]{0,80}?${ENGLISH_NAME}[^\s]{0,40} {0,3}\n["']?`,
    ALONE,
  ],
  [
    String.raw`\b(?:jsonpath[^\n]{0,160}|openssl rand[^\n]{0,30}|find-generic-password[^\n]{0,100})\n["']?`,
    ALONE,
  ],
  ['_(?:token|secret|password|key) ', ODD],
  ['[?&#](?:key|sig|auth|code)=', `(?=.{8})${ESCAPED}`],
];

/** The rest of a value that a terminal, a box or a collector of logs broke, once its beginning is taken out. */
const BROKEN =
  /(‹(?:token|password|key|secret)›[ │|]{0,200}\n(?:[\w.-]{1,60} {1,20}\| |[│|]? ?))(?![0-9a-f]{8}-)(?=[\w+/=-]{0,99}(?:\d|[a-z][A-Z]))[\w+/=-]{8,200}(?=[ │|]{0,200}(?:\n|$))/g;

/** Expressions for all of them; their groups are kept, in order. One alone for all names: most text has none. */
export const NAMED_LAYOUTS: readonly RegExp[] = [
  new RegExp(`(${NAME})(?:${BEHIND_NAMES.map(([kept, value]) => `(${kept})${value}`).join('|')})`, 'gi'),
  ...INSIDE.map(([kept, value]) => new RegExp(`(${kept})${value}`, 'gi')),
  BROKEN,
];
