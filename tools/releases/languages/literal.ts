/** Words by key, and groups of them, as the dashboard's own files hold them. */
export interface Tree {
  readonly [key: string]: string | Tree;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v' };

/** What an escape in a string of JavaScript stands for. */
const unescaped = (text: string): string =>
  text.replace(
    /\\(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|x([0-9a-f]{2})|([\s\S]))/gi,
    (_, code, four, two, char) => {
      const hex: string | undefined = code ?? four ?? two;
      return hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : (ESCAPES[char] ?? char);
    },
  );

const KEY = /\s*(?:([\w$]+)|"([^"\\]*)"|'([^'\\]*)')\s*:\s*/y;
const STRING = /(?:"((?:[^"\\]|\\[\s\S])*)"|'((?:[^'\\]|\\[\s\S])*)'|`((?:[^`\\$]|\\[\s\S]|\$(?!\{))*)`)/y;
const BETWEEN = /\s*(,?)\s*/y;

/** Reads with a sticky expression at a place. */
function take(expression: RegExp, source: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(source);
}

/**
 * Reads an object of strings, and of such objects, out of a script, without running it.
 *
 * @param source the script
 * @param at where the object's brace is
 * @returns the object, and the place behind it; undefined where anything else stands in it
 */
export function readLiteral(source: string, at: number): { tree: Tree; end: number } | undefined {
  if (source[at] !== '{') return undefined;
  const tree: Record<string, string | Tree> = {};
  let place = at + 1;
  while (source[place] !== '}') {
    const key = take(KEY, source, place);
    if (!key) return undefined;
    const value = valueAt(source, place + key[0].length);
    if (!value) return undefined;
    tree[key[1] ?? key[2] ?? key[3] ?? ''] = value.tree;
    place = value.end + (take(BETWEEN, source, value.end)?.[0].length ?? 0);
  }
  return { tree, end: place + 1 };
}

function valueAt(source: string, at: number): { tree: string | Tree; end: number } | undefined {
  const text = take(STRING, source, at);
  if (!text) return readLiteral(source, at);
  return { tree: unescaped(text[1] ?? text[2] ?? text[3] ?? ''), end: at + text[0].length };
}
