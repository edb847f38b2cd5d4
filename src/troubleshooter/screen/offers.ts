import type { Offer } from '../../fix/offers.ts';
import type { Markup } from './facts.ts';
import type { Item, Piece, Screen, Text } from './screen.ts';

/** Whether a command that is shown has a blank of that name. */
function asks(blank: string, groups: Screen['groups'], markup: Markup): boolean {
  const { do: steps = [], fallback = [] } = groups;
  const commands = [
    ...steps.flatMap((id) => markup.do[id] ?? []),
    ...fallback.flatMap((id) => markup.fallback[id] ?? []),
  ];
  return commands.some((id) => markup.blanks[id]?.includes(blank));
}

/** What speaks for a value and what against, one after the other; what strangers wrote is text and nothing else. */
function factsOf({ blank, by, about, at, doubt, typed, last }: Offer): Text {
  const facts: Text[] = by.map((each) => ({ key: `take-by-${each}` }));
  if (last) facts.push({ key: 'take-last' });
  if (about !== '') facts.push({ key: 'take-about', values: { about } });
  if (at !== '') facts.push({ key: 'take-at', values: { at } });
  const of = blank === 'your-origin' ? 'typed' : 'from-typed';
  if (typed !== undefined) facts.push({ key: typed ? `take-${of}` : `take-not-${of}` });
  if (doubt) facts.push({ key: `take-${doubt}` });
  return { all: facts, by: ' ' };
}

function itemOf(offer: Offer): Item {
  const { blank, value, filled } = offer;
  const attributes = {
    type: 'button',
    class: 'quiet',
    'data-take': blank,
    'data-value': value,
    'aria-label': { all: [{ key: 'take' }, value], by: ': ' },
  };
  const end: Text | Item = filled
    ? { key: 'take-filled' }
    : { tag: 'button', attributes, inside: [{ key: 'take' }] };
  return { tag: 'li', inside: [{ tag: 'code', inside: [value] }, ' ', factsOf(offer), ' ', end] };
}

/** What others chose is offered, where a command that is shown has a blank for it; the reader takes what is theirs. */
export function offersPiece(offers: readonly Offer[], groups: Screen['groups'], markup: Markup): Piece {
  const asked = offers.filter(({ blank }) => asks(blank, groups, markup));
  return asked.length === 0 ? {} : { shown: ['offers'], lists: { offers: asked.map(itemOf) } };
}
