import type { Literal } from './literals.ts';

const WORD = /[A-Za-z][A-Za-z'’]+/g;
const LONGEST = 600;
/** Strings of programs that hold spaces and are no words to a person. */
const CODE =
  /=>|^(?:SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|PRAGMA|WITH)\b|^\s*<[/!?\w]|<\/\w+>|[;{]\s*$(?<!\{\})|^\s*(?:const|let|var|function|import|export|return|if \(|for \()\b|^[.#][\w-]+[\s{]|::-?\w|^--?\w[\w-]*(?: \{\})?$|[$]env:|^[a-z-]+: ?[a-z0-9-]+;|\bfunction\(/;

/** Says whether a line is one that a person reads: two words at least. */
const isText = (line: string): boolean =>
  line.length <= LONGEST &&
  !CODE.test(line) &&
  (line.replace(/\{\}/g, ' ').match(WORD)?.length ?? 0) >= 2 &&
  /\S\s\S/.test(line);

/** Parts what a string holds into the lines that are seen, without what stands around them. */
export const textsOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(isText);

/** Says whether a string is a code of an error: `AUTH_TOKEN_MISSING`. */
export const isCode = ({ text, before }: Literal): boolean =>
  /^[A-Z]{3,}(?:_[A-Z]+)+$/.test(text) && !/process\.env\S*$|env\[$/.test(before);

const REASON = /^[a-z]+(?:[_-](?:[a-z]+|\{\}))+_?(?:\{\})?$/;
const BEFORE_REASON =
  /(?:\b\w*(?:reason|Reason|cause|Cause|NextStep|STEP_VALUES|REASON_VALUES)\b\)?["']?(?: ?[:=]{1,3} ?|\()|case |[A-Z_]+: |new Set\(\[)(?:\w+\(|["'\w, -]*)$/;

/** Says whether a string is the reason of a refusal: `token_mismatch`. */
export const isReason = ({ text, before }: Literal): boolean =>
  REASON.test(text) && BEFORE_REASON.test(before);
