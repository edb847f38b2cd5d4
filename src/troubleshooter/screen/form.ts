import type { Context } from '../context.ts';
import type { PageFacts } from './facts.ts';
import type { Piece } from './screen.ts';

/** What the form says: what a press will do, what was wrong with the last one, and how it was understood. */
export function formPiece({ problem }: Pick<Context, 'problem'>, { address, typed }: PageFacts): Piece {
  const asks = typed && { key: 'asks', values: { address: typed.address.socket } };
  return {
    texts: {
      ...(asks && { before: { all: [asks, { key: typed.expected }, { key: 'logs' }], by: ' ' } }),
      ...(problem && { problem: { key: problem } }),
      ...(address && { target: { key: 'understood', values: { address: address.shown } } }),
    },
    lists: { notes: (address?.notes ?? []).map((note) => ({ tag: 'li', inside: [{ key: note }] })) },
    // a damaged link is no fault of the field
    marks: { problem: problem === 'link-damaged' ? '' : (problem ?? '') },
  };
}
