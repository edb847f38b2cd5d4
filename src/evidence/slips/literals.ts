/** More texts than this are not made of one wording. */
const MOST = 32;

/** Whether a wording says what cannot be written out: any characters, classes of them, or how often. */
const OPEN = /(?<!\\)(?:\.[*+?{]|[*+{])|\\[dwSs]|\[[^\]]*(?:\^|\w-\w)/;
const LOOKS = /^\?(?:<?[=!])/;

/** Where the bracket that begins at a place ends. */
function endOf(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at += 1) {
    const sign = source.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '[') at = source.indexOf(']', at);
    else if (sign === '(') depth += 1;
    else if (sign === ')' && --depth === 0) return at;
  }
  return source.length;
}

/** Takes a wording apart at the bars that are in none of its brackets. */
function branches(source: string): string[] {
  const parts = [''];
  for (let at = 0; at < source.length; at += 1) {
    const sign = source.charAt(at);
    const end =
      sign === '(' ? endOf(source, at) : sign === '[' ? source.indexOf(']', at) : sign === '\\' ? at + 1 : at;
    if (sign === '|') parts.push('');
    else parts.push(`${parts.pop()}${source.slice(at, end + 1)}`);
    at = end;
  }
  return parts;
}

/** What one branch says, begun with each of `begun`; none where that cannot be written out. */
function branch(source: string): string[] {
  let texts = [''];
  for (let at = 0; at < source.length; at += 1) {
    const sign = source.charAt(at);
    let pieces = [sign];
    if (sign === '(') {
      const end = endOf(source, at);
      const inside = source.slice(at + 1, end);
      pieces = LOOKS.test(inside) ? [''] : literalsOf(inside.replace(/^\?(?::|<\w+>)/, ''));
      at = end;
    } else if (sign === '[') {
      const end = source.indexOf(']', at);
      const inside = source.slice(at + 1, end);
      pieces = [inside.includes(' ') ? ' ' : inside.charAt(0)];
      at = end;
    } else if (sign === '\\') {
      at += 1;
      pieces = [source.charAt(at) === 'b' ? '' : source.charAt(at)];
    } else if (sign === '^' || sign === '$') pieces = [''];
    else if (sign === '.') pieces = ["'"];
    if (source.charAt(at + 1) === '?') {
      pieces = ['', ...pieces];
      at += 1;
    }
    texts = texts.flatMap((text) => pieces.map((piece) => text + piece)).slice(0, MOST);
  }
  return texts;
}

/**
 * Writes out what a wording stands for: `gateway (?:token|password) missing` is two texts. What it looks for around
 * itself is left out, and so are parts that cannot be written out.
 *
 * @param source of a regular expression
 */
export function literalsOf(source: string): string[] {
  return branches(source)
    .filter((part) => !OPEN.test(part))
    .flatMap(branch)
    .slice(0, MOST);
}
