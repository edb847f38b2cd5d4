import { expect, test } from 'vitest';
import { parsePaste } from '../../../../src/evidence/parse.ts';
import type { TroubleshooterEvent } from '../../../../src/troubleshooter/context.ts';
import { again, check, PAIRING, start } from '../../../paths/actor.ts';
import { FACTS } from './facts.ts';
import { ADDRESS, screen } from './screens.ts';

const A = '0b1c9c8e-1111-4222-8333-444455556666';
const B = '1c2d0d9f-1111-4222-8333-444455556666';
const entry = (id: string): string => `{"requestId":"${id}","deviceId":"d","clientId":"openclaw-control-ui"}`;
const LIST = `{"pending":[${entry(A)},${entry(B)}],"paired":[]}`;
const take: TroubleshooterEvent = { type: 'TAKE', blank: 'requestId', value: A };
const printed = (text: string): TroubleshooterEvent[] => [
  { type: 'SAYS_ELSE', place: 0 },
  { type: 'PRINTED', pasted: parsePaste(text) },
];

const button = {
  tag: 'button',
  attributes: {
    type: 'button',
    class: 'quiet',
    'data-take': 'requestId',
    'data-value': A,
    'aria-label': { all: [{ key: 'take' }, A], by: ': ' },
  },
  inside: [{ key: 'take' }],
};
const facts = {
  all: [{ key: 'take-by-list' }, { key: 'take-about', values: { about: 'openclaw-control-ui' } }],
  by: ' ',
};

test('a list with the error offers each request, with what is said of it, where a command wants one', () => {
  const { shown, lists, blanks } = screen([check(`${PAIRING}\n${LIST}`)]);
  expect(shown).toContain('offers');
  expect(lists.offers).toHaveLength(2);
  expect(lists.offers?.[0]).toEqual({
    tag: 'li',
    inside: [{ tag: 'code', inside: [A] }, ' ', facts, ' ', button],
  });
  expect(blanks.fix).toEqual({});
});

test('what is taken stands in the command, and is told where the focus goes', () => {
  const { shown, lists, blanks, arrival } = screen([check(`${PAIRING}\n${LIST}`), take]);
  expect([shown.includes('offers'), blanks.fix]).toEqual([true, { requestId: A }]);
  expect(lists.offers?.map(({ inside }) => inside.at(-1))).toEqual([
    { key: 'take-filled' },
    expect.objectContaining({ tag: 'button' }),
  ]);
  expect(arrival).toEqual({
    at: `verdict 0 ${A}`,
    focus: 'offers-heading',
    says: { key: 'take-done', values: { value: A } },
  });
});

test('all that was taken is told, and once it works, that it works', () => {
  const origin: TroubleshooterEvent = { type: 'TAKE', blank: 'your-origin', value: 'https://gw.example' };
  const events = [check(`${PAIRING}\n${LIST}`), take, origin];
  expect(screen(events).arrival.says).toEqual({
    key: 'take-done',
    values: { value: `${A}, https://gw.example` },
  });
  expect(screen([...events, { type: 'WORKS', at: 1 }]).arrival).toMatchObject({
    focus: 'solved-heading',
    says: { key: 'announce-done', values: { verdict: { key: 'solved' } } },
  });
});

test('nothing is offered where no command that is shown has such a blank', () => {
  expect(screen([check(`unauthorized: gateway token mismatch\n${LIST}`)]).shown).not.toContain('offers');
});

test('the way round of what a command printed has blanks as well', () => {
  const text = `Selected pending device request ${A}\n\nApprove this exact request with: openclaw devices approve ${A}`;
  const { shown, groups } = screen([check('hello'), ...printed(text)]);
  expect([groups.fallback, shown.includes('offers')]).toEqual([['cli-preview-only'], true]);
});

test('says what speaks for an origin and against', () => {
  const line =
    '10:02:11 [ws] closed before connect conn=aaaaaaaa-1 remote=10.0.0.7 fwd=n/a origin=https://evil.example host=gw code=1008 reason=origin not allowed';
  const { do: steps, blanks } = FACTS.markup;
  const markup = {
    ...FACTS.markup,
    do: { ...steps, 'origin-set': ['origins-set'] },
    blanks: { ...blanks, 'origins-set': ['your-origin'] },
  };
  const { lists, blanks: filled } = screen([check(line)], { ...ADDRESS, markup });
  const facts = lists.offers?.map(({ inside }) => inside[2]);
  const by = ' ';
  expect(facts).toEqual([
    { all: [{ key: 'take-typed' }], by },
    {
      all: [
        { key: 'take-by-line' },
        { key: 'take-about', values: { about: '10.0.0.7' } },
        { key: 'take-at', values: { at: '10:02' } },
        { key: 'take-not-typed' },
      ],
      by,
    },
  ]);
  expect(filled.fix?.['your-origin']).toBe('http://127.0.0.1:18789');
});

test('says of a request whether it came from the address that was typed', () => {
  const line = (id: string, origin: string): string =>
    `10:02:11 [ws] closed before connect conn=${id} remote=10.0.0.7 fwd=n/a origin=${origin} host=gw code=1008 reason=pairing required (requestId: ${id})`;
  const text = `${line(A, 'http://127.0.0.1:18789')}\n${line(B, 'https://evil.example')}`;
  const facts = screen([check(text)], ADDRESS).lists.offers?.map(({ inside }) => inside[2]);
  expect(facts).toEqual([
    { all: expect.arrayContaining([{ key: 'take-from-typed' }]), by: ' ' },
    { all: expect.arrayContaining([{ key: 'take-not-from-typed' }]), by: ' ' },
  ]);
});

test('says which was shown last, and that a gateway did not know one', () => {
  const shown = (id: string): string =>
    `disconnected (1008): pairing required: not approved (requestId: ${id})`;
  const keys = (text: string) =>
    screen([check(text)]).lists.offers?.map(({ inside }) => JSON.stringify(inside[2]));
  const two = keys(`${shown(A)}\n${shown(B)}`);
  expect(two?.map((facts) => facts.includes('{"key":"take-last"}'))).toEqual([false, true]);
  const [doubted] = keys(`${shown(A)}\nError: unknown requestId`) ?? [];
  expect(doubted).toContain('{"key":"take-unknown"}');
});

test('another client, another look and another text are begun without what was taken and printed', () => {
  const before = [check(PAIRING), ...printed(LIST), take];
  const left = (...events: TroubleshooterEvent[]) => {
    const { taken, printed, fallback } = start(...before, ...events).context();
    return [taken, printed, fallback];
  };
  expect(start(...before).context().taken).toEqual({ requestId: A });
  expect(left(check(PAIRING))).toEqual([{}, undefined, undefined]);
  expect(left(again(PAIRING))).toEqual([{}, undefined, undefined]);
  expect(left({ type: 'PICK', party: 0 })[0]).toEqual({});
});
