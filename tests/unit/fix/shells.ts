import { Language, type Node, Parser } from '@vscode/tree-sitter-wasm';

/** A command with something in its blanks, and where each stands. */
export interface Written {
  readonly text: string;
  readonly blanks: readonly { readonly from: number; readonly to: number }[];
}

/** What a shell reads in a command: its words and marks in order, with `▢` for what stands in a blank. */
export type Shape = readonly string[];
/** Reads a command; nothing where the shell does not understand it. */
export type Shell = (written: Written) => Shape | undefined;

/** The kinds of a word that is taken as it stands. PowerShell hands a program the digits as they were typed, too. */
const LITERAL =
  /^(?:word|number|generic_token|decimal_integer_literal|hexadecimal_integer_literal|real_literal|command_name)$/;

/** Signs that a grammar takes for a part of a word, and a shell for the name of many files, a home or a quote. */
const ODD = /[*?~[\]{}'"`‘’‚‛“”„]/;

/** Puts `▢` in place of the blanks that lie in a piece of the text. An option is what begins with a dash. */
function without(
  { text, blanks }: Written,
  from: number,
  to: number,
): { readonly said: string; readonly any: boolean } {
  let said = '';
  let at = from;
  const inside = blanks.filter((blank) => blank.from >= from && blank.to <= to);
  for (const blank of inside) {
    const option = blank.from === from && text[blank.from] === '-';
    const odd = ODD.test(text.slice(blank.from, blank.to));
    said += `${text.slice(at, blank.from)}${option ? '-' : ''}${odd ? '!' : ''}▢`;
    at = blank.to;
  }
  return { said: said + text.slice(at, to), any: inside.length > 0 };
}

/** The tree as a list of its leaves, each with the kinds of what holds it. */
function leavesOf(node: Node, written: Written, path: string): string[] {
  const children = node.children.flatMap((child) => child ?? []);
  const [only] = children;
  // what holds one thing and no more tells a number from a word, which are one here
  if (only && children.length === 1 && only.startIndex === node.startIndex && only.endIndex === node.endIndex)
    return leavesOf(only, written, path);
  if (children.length > 0)
    return children.flatMap((child) => leavesOf(child, written, `${path}/${node.type}`));
  const { said, any } = without(written, node.startIndex, node.endIndex);
  const kind = any && LITERAL.test(node.type) ? 'literal' : node.type;
  return [`${path} ${kind} ${said}`];
}

/** A shell by its grammar: those with which VS Code reads the commands of its terminal. */
async function byGrammar(name: 'bash' | 'powershell'): Promise<Shell> {
  await Parser.init();
  const grammar = `node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-${name}.wasm`;
  const parser = new Parser();
  parser.setLanguage(await Language.load(grammar));
  return (written) => {
    const tree = parser.parse(written.text);
    const shape = tree && !tree.rootNode.hasError ? leavesOf(tree.rootNode, written, '') : undefined;
    tree?.delete();
    return shape;
  };
}

/**
 * The prompt of Windows, whose grammar nobody wrote down: what `help cmd` and the documentation of `cmd` say of marks.
 * Quotes hold blanks and marks together, and keep no percent sign and, with delayed expansion, no exclamation mark.
 */
const cmd: Shell = (written) => {
  const shape: string[] = [];
  let from = 0;
  let quoted = false;
  const end = (to: number): void => {
    if (to > from) shape.push(`word ${without(written, from, to).said}`);
  };
  for (const [at, sign] of [...written.text].entries()) {
    if (sign === '"') quoted = !quoted;
    const expands = /[%!]/.test(sign);
    const apart = !quoted && /[\s,;=]/.test(sign);
    const mark = !quoted && /[&|<>^()@]/.test(sign);
    if (!expands && !apart && !mark && !/[\r\n]/.test(sign)) continue;
    end(at);
    if (!apart) shape.push(`mark ${sign}`);
    from = at + 1;
  }
  end(written.text.length);
  return quoted ? undefined : shape;
};

/** The three shells that a reader may type a command into. PowerShell's and cmd's own programs are not run. */
export const shells = async (): Promise<Readonly<Record<'sh' | 'PowerShell' | 'cmd', Shell>>> => ({
  sh: await byGrammar('bash'),
  PowerShell: await byGrammar('powershell'),
  cmd,
});
