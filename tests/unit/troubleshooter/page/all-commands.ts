import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { programOf, split } from '../../../../src/components/placeholder.ts';
import { commandsOn } from '../../../../src/troubleshooter/page/commands.ts';
import type { Screen } from '../../../../src/troubleshooter/screen/screen.ts';
import { wordsIn } from '../../../../src/troubleshooter/words.ts';
import { COMMANDS } from '../../../support/commands.ts';
import type { Written } from '../../fix/shells.ts';

const SETUPS = parse(readFileSync('content/setups.yaml', 'utf8')) as Record<string, { program: string }>;
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A command as src/components/Command.astro writes it. */
function markup(id: string, run: string): string {
  const { program, rest } = programOf(run);
  const parts = split(rest).map(({ text, blank }) =>
    blank ? `<i class="blank" data-blank="${blank}">${escaped(text)}</i>` : escaped(text),
  );
  const code = `${program ? `<span data-program>${program}</span>` : ''}${parts.join('')}`;
  return `<div data-variants><div data-for="host"><div class="command" data-command="${id}"><code>${code}</code></div></div></div>`;
}

/** A command of the page with the values in it, and with one harmless word in each blank. */
export interface OnPage {
  readonly id: string;
  readonly filled: Written;
  readonly plain: Written;
  /** The values that stand in it. */
  readonly values: readonly string[];
}

/** A word that means nothing to any shell. */
export const PLAIN = 'plainword';

/** A piece of a command: words of ours, or a blank and what fills it. */
type Piece = string | { readonly value: string | undefined };

const isBlank = (node: ChildNode): node is HTMLElement =>
  node instanceof HTMLElement && node.dataset['blank'] !== undefined;

/** The pieces of a command as it stands on the page. */
function piecesOf(code: Element, program: string): Piece[] {
  const [before = '', after] = program.split('<container>');
  return [...code.childNodes].flatMap((node): Piece[] => {
    const said = node.textContent ?? '';
    if (isBlank(node)) return [{ value: node.classList.contains('filled') ? said : undefined }];
    if (!(node instanceof HTMLElement) || after === undefined) return [said];
    const value = said.slice(before.length, said.length - after.length);
    return [before, { value: value === '<container>' ? undefined : value }, after];
  });
}

/** What Copy would copy, with a word in place of blanks that nothing fills. */
function written(pieces: readonly Piece[], plain: boolean): Written {
  const blanks: { from: number; to: number }[] = [];
  let text = '';
  for (const piece of pieces) {
    const from = text.length;
    text += typeof piece === 'string' ? piece : plain ? PLAIN : (piece.value ?? PLAIN);
    if (typeof piece !== 'string') blanks.push({ from, to: text.length });
  }
  return { text, blanks };
}

/**
 * Puts every command of the site on a page, in each of the places where the page fills them.
 *
 * @returns what stands on it once a screen is drawn
 */
export function allCommands(): (screen: Pick<Screen, 'setup' | 'blanks'>) => readonly OnPage[] {
  const root = document.createElement('main');
  const commands = (ids: RegExp): string =>
    Object.entries(COMMANDS)
      .filter(([id]) => ids.test(id))
      .map(([id, { run }]) => markup(id, run))
      .join('');
  const options = Object.entries(SETUPS).map(
    ([id, { program }]) => `<option value="${id}" data-starts="${escaped(program)}"></option>`,
  );
  root.innerHTML = [
    commands(/./),
    `<div data-part="secret">${commands(/^devices-re(?:ject|move)$/)}</div>`,
    `<div data-part="manual-checks">${commands(/^curl-upgrade/)}</div>`,
    `<select>${options.join('')}</select>`,
  ].join('');
  const draw = commandsOn(root, wordsIn(root));
  const codes = [...root.querySelectorAll<HTMLElement>('[data-command]')].map(
    (command) => [command.dataset['command'] ?? '', command.querySelector('code')] as const,
  );
  return (screen) => {
    draw(screen as Screen);
    return codes.map(([id, code]) => {
      const pieces = code ? piecesOf(code, SETUPS[screen.setup]?.program ?? 'openclaw') : [];
      const values = pieces.flatMap((piece) => (typeof piece === 'string' ? [] : (piece.value ?? [])));
      return { id, filled: written(pieces, false), plain: written(pieces, true), values };
    });
  };
}
