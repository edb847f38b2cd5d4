import type { Settle, Verdict } from '../../diagnosis/verdict.ts';
import type { Finding } from '../../evidence/finding.ts';
import type { Markup } from './facts.ts';
import { type Piece, when } from './screen.ts';

/** Names the part of the page that says how to settle what is open. */
const keyOf = (settle: Settle): string => (settle.kind === 'paste' ? settle.what : settle.kind);

/**
 * What would settle a verdict that is not proved. A command that the fix shows already is not shown twice.
 *
 * @param steps of the fix that is shown
 * @param interview whether a question is left that could change the verdict
 */
export function settlePiece(
  { settle }: Verdict,
  steps: readonly string[],
  findings: readonly Finding[],
  interview: boolean,
  markup: Markup,
): Piece {
  if (!settle) return {};
  const key = keyOf(settle);
  const [command = ''] = markup.settle[key] ?? [];
  // a command that the text shows failing is not asked for once more: the fix has another for it
  const failed = findings.some(({ code }) => code === `failed-${command}`);
  const above = failed || steps.some((id) => markup.do[id]?.includes(command));
  const asks = interview && settle.kind !== 'question';
  return {
    shown: ['settle', ...when(asks, 'interview')],
    groups: { settle: [key], 'command-is': [above ? 'above' : 'here'] },
  };
}
