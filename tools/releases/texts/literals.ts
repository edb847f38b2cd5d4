/** A string or a template in a script. */
export interface Literal {
  /** What it holds; what is filled in later stands as `{}`. */
  readonly text: string;
  /** The code of what is filled in, in its order. */
  readonly holes: readonly string[];
  /** The end of the code before it, on the same statement: `throw new Error(`. */
  readonly before: string;
}

const BEFORE = 80;
const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\n',
  t: ' ',
  b: '',
  f: '\n',
  v: '\n',
  '0': '',
};
const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y;
const REGEXP = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;
/** A slash behind one of these begins an expression, behind anything else it divides. */
const OPERAND =
  /(?:^|[([{};,=:!&|?+\-*%~^<>]|\b(?:return|typeof|case|in|of|do|else|throw|await|void|new))\s*$/;
const QUOTED = /(["'])((?:(?!\1)[^\\\n]|\\[\s\S])*)\1/y;
/** A call that dresses one string, such as `formatCliCommand("openclaw devices list")`: the string is what is shown. */
const DRESSED =
  /^\s*(?:(?![\w.$]*\.join\()[\w.$]+\()+\s*(?:"([^"\\]*)"|'([^'\\]*)'|`([^`\\$]*)`)\s*(?:,\s*[\w.$]+\s*)*\)+\s*$/;

const unescaped = (text: string): string =>
  text.replace(
    /\\(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|x([0-9a-f]{2})|\r?\n|([\s\S]))/gi,
    (_, code, four, two, char) => {
      const hex: string | undefined = code ?? four ?? two;
      if (hex) return Number.parseInt(hex, 16) === 27 ? '' : String.fromCodePoint(Number.parseInt(hex, 16));
      return char === undefined ? '' : (ESCAPES[char] ?? char);
    },
  );

function take(expression: RegExp, source: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(source);
}

/** Reads one script from front to back. */
class Scan {
  readonly found: Literal[] = [];
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** Reads code up to the brace that closes it, or the end. */
  code(from: number): number {
    let depth = 0;
    let at = from;
    while (at < this.source.length) {
      const sign = this.source[at];
      if (sign === '{') depth++;
      else if (sign === '}' && depth-- === 0) return at;
      at = sign === '"' || sign === "'" || sign === '`' || sign === '/' ? this.special(sign, at) : at + 1;
    }
    return at;
  }

  private special(sign: string, at: number): number {
    if (sign === '/') {
      const comment = take(COMMENT, this.source, at);
      if (comment) return at + comment[0].length;
      if (!OPERAND.test(this.source.slice(Math.max(0, at - 12), at))) return at + 1;
      return at + (take(REGEXP, this.source, at)?.[0].length ?? 1);
    }
    if (sign === '`') return this.template(at);
    const quoted = take(QUOTED, this.source, at);
    // a line that ends inside of quotes was no string: an apostrophe in markup, or a sign that was read wrongly
    if (!quoted) return at + 1;
    this.add(unescaped(quoted[2] ?? ''), [], at);
    return at + quoted[0].length;
  }

  private template(start: number): number {
    let text = '';
    const holes: string[] = [];
    let at = start + 1;
    while (at < this.source.length && this.source[at] !== '`') {
      if (this.source.startsWith('${', at)) {
        const end = this.code(at + 2);
        const dressed = DRESSED.exec(this.source.slice(at + 2, end));
        text += dressed ? unescaped(dressed[1] ?? dressed[2] ?? dressed[3] ?? '') : '{}';
        if (!dressed) holes.push(this.source.slice(at + 2, end).trim());
        at = end + 1;
      } else {
        const length = this.source[at] === '\\' ? 2 : 1;
        text += this.source.slice(at, at + length);
        at += length;
      }
    }
    this.add(unescaped(text), holes, start);
    return at + 1;
  }

  private add(text: string, holes: readonly string[], at: number): void {
    const before = this.source.slice(Math.max(0, at - BEFORE), at);
    this.found.push({ text, holes, before: before.slice(before.lastIndexOf(';') + 1).replace(/\s+/g, ' ') });
  }
}

/**
 * Finds every string and template of a script, without running it, minified or not.
 *
 * @param source JavaScript or TypeScript
 */
export function literalsIn(source: string): readonly Literal[] {
  const scan = new Scan(source);
  for (let at = 0; at < source.length; at++) at = scan.code(at);
  return scan.found;
}
