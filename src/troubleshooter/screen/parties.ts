import { readersParty } from '../../diagnosis/whose.ts';
import type { Party } from '../../evidence/party.ts';
import type { Context } from '../context.ts';
import type { Item, Piece, Text } from './screen.ts';

/** Who it was, from where and when: a stranger's words are text and nothing else. */
const nameOf = ({ client, from, at }: Party): Text => ({
  all: [{ key: `who-${client ?? 'somebody'}` }, ...[from, at].filter((text) => text !== '')],
  by: ', ',
});

/**
 * The clients that a pasted log tells of, each with what became of it. Any but our own check may be the user; once
 * it is known which, that one says so.
 */
export function partiesPiece({ pasted, picked, answers }: Context): Piece {
  const parties = pasted?.parties ?? [];
  if (parties.every(({ client }) => client === 'own-check')) return {};
  const reader = readersParty(parties, { picked, answers });
  const items = parties.map((party, place): Item => {
    const name = nameOf(party);
    const label = { all: [{ key: 'who-pick' }, name], by: ': ' };
    const button: Item = {
      tag: 'button',
      attributes: { type: 'button', class: 'quiet', 'data-pick': String(place), 'aria-label': label },
      inside: [{ key: 'who-pick' }],
    };
    const fate: Text = { key: party.fate === 'connected' ? 'who-let-in' : party.fate };
    const mine = party === reader ? [' ', { key: 'who-picked' }] : [' ', button];
    return { tag: 'li', inside: [name, ': ', fate, ...(party.client === 'own-check' ? [] : mine)] };
  });
  return { shown: ['parties'], lists: { parties: items } };
}
