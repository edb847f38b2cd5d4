import type { Context } from '../context.ts';
import type { StateName } from '../state.ts';
import type { PageFacts } from './facts.ts';
import type { Piece, Text } from './screen.ts';

/** Of what was read, so much is shown, in characters. */
const QUOTED = 90;

type Given = Pick<Context, 'pasted' | 'linked' | 'editing' | 'problem'>;

/** What was given, in one line: the redacted beginning of what was understood, and the address. */
function givenText({ pasted, linked }: Given, { address }: PageFacts): Text {
  const raw = pasted?.findings.find((each) => each.raw !== undefined)?.raw;
  const text: Text[] = raw
    ? [{ key: 'given-text', values: { text: raw.slice(0, QUOTED) } }]
    : pasted
      ? [{ key: linked ? 'given-linked' : pasted.naming ? 'given-some-text' : 'given-before' }]
      : [];
  const all = [...text, ...(address ? [{ key: 'given-address', values: { address: address.shown } }] : [])];
  return all.length > 0 ? { all, by: ' ' } : { key: linked ? 'given-linked' : 'given-nothing' };
}

/**
 * What the form says: what a press will do, what was wrong with the last one, and how it was understood. Once
 * something is made of it, one line stands in its place.
 */
export function formPiece(context: Given, facts: PageFacts, state: StateName): Piece {
  const { problem, editing } = context;
  const { address, typed } = facts;
  const asks = typed && { key: 'asks', values: { address: typed.address.socket } };
  const folded = state !== 'collecting' && !editing;
  return {
    shown: [folded ? 'given' : 'form'],
    texts: {
      ...(folded && { 'given-says': givenText(context, facts) }),
      ...(asks && { before: { all: [asks, { key: typed.expected }, { key: 'logs' }], by: ' ' } }),
      ...(problem && { problem: { key: problem } }),
      ...(address && { target: { key: 'understood', values: { address: address.shown } } }),
    },
    lists: { notes: (address?.notes ?? []).map((note) => ({ tag: 'li', inside: [{ key: note }] })) },
    // a damaged link is no fault of the field
    marks: { problem: problem === 'link-damaged' ? '' : (problem ?? '') },
  };
}
