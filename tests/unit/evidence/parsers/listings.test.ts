import { describe, expect, test } from 'vitest';
import { besideLists, chosenIn, listingsIn } from '../../../../src/evidence/parsers/listings.ts';
import type { Redacted } from '../../../../src/evidence/redacted.ts';

const A = '0b1c9c8e-1111-4222-8333-444455556666';
const B = A.replace('0b', '1c');
const read = (text: string): Redacted => text as Redacted;
/** Each list: the text that it takes, and who waits by it. */
const lists = (text: string): readonly unknown[] =>
  listingsIn(read(text)).map(({ from, to, pending }) => [
    read(text).slice(from, to),
    ...pending.map(({ requestId }) => requestId),
  ]);

/** A list as JSON, with a name of a device as it stands in a string. */
const json = (name = 'x', id = A): string =>
  `{"pending": [{"requestId": "${id}", "displayName": "${name}", "roles": ["a"]}], "paired": []}`;
const table = (id: string, title = 'Pending (1)'): string => `${title}\n│ Request │ Device │\n│ ${id} │ x │`;

describe('a list as JSON', () => {
  test.each(['x', 'a } ] b', '{ [ c', '\\" } d', '\\\\'])(
    'ends with its object: a device called %s',
    (name) => {
      expect(lists(`{ x ${json(name)} and } more`)).toEqual([[json(name), A]]);
    },
  );

  test('goes to the end where it was cut', () => {
    const cut = json().slice(0, -20);
    expect(lists(`x ${cut} y`)).toEqual([[`${cut} y`, A]]);
  });

  test('without its beginning it begins with the text', () => {
    expect(lists(`"pending": [{"requestId": "${A}"}]`)).toEqual([[`"pending": [{"requestId": "${A}"}]`, A]]);
  });

  test('inside of a name it is none', () => {
    expect(lists(json(`{\\"pending\\": [{\\"requestId\\": \\"${B}\\"}]}`))).toHaveLength(1);
    expect(lists(json('"pending": [ '))).toHaveLength(1);
  });

  test('each counts', () => {
    expect(lists(`${json()}\n${json('y', B)}`)).toEqual([
      [json(), A],
      [json('y', B), B],
    ]);
    expect(lists('{"pending": []}')).toEqual([['{"pending": []}']]);
  });
});

describe('a list as a table', () => {
  test('holds its own rows', () => {
    expect(lists(`${table(A)}\n\n${table(B)}`)).toEqual([
      ['', A],
      ['', B],
    ]);
  });

  test('who is paired is of the same list, or of one of its own', () => {
    expect(lists(`${table(A)}\nPaired (1)\n│ Device │\n│ x │`)).toEqual([['', A]]);
    expect(lists('Paired (1)\n│ Device │\n│ x │')).toEqual([['']]);
    expect(lists(`Paired (1)\nPaired (1)\n${table(A)}`)).toEqual([[''], [''], ['', A]]);
  });

  test('of very many the last forty', () => {
    const all = Array.from({ length: 41 }, (_, at) => A.replace('0b', String(at + 10)));
    expect(lists(all.map((id) => table(id)).join('\n'))).toEqual(all.slice(1).map((id) => ['', id]));
    expect(lists(all.map((id) => json('x', id)).join('\n'))).toEqual(
      all.slice(1).map((id) => [json('x', id), id]),
    );
    expect(listingsIn(read(all.map((id) => `• ${id} · x`).join('\n')))[0]?.pending).toHaveLength(40);
  });
});

test('what a chat lists', () => {
  const text = `Waiting:\n• ${A} · Phone · platform=ios · ip=192.168.1.7\n- ${B} · ip=10.0.0.7`;
  expect(listingsIn(read(text))).toEqual([
    {
      from: 9,
      to: 9,
      pending: [
        { requestId: A, platform: 'ios', address: '192.168.1.7', upgrade: false },
        { requestId: B, platform: undefined, address: '10.0.0.7', upgrade: false },
      ],
    },
  ]);
});

test('what the doctor tells, where it does', () => {
  expect(listingsIn(read(`Health\npending device pairing request ${A} for cli`))).toMatchObject([
    { from: 7, to: 7, pending: [{ requestId: A, client: 'cli' }] },
  ]);
  expect(lists(`pending scope upgrade ${A}`)).toEqual([['', A]]);
  expect(lists(`pending repair ${A}`)).toEqual([['', A]]);
  expect(lists(`pending device repair ${A}`)).toEqual([['', A]]);
  expect(lists('pending device pairing request of mine')).toEqual([]);
  expect(lists(`pending device\npairing request ${A}`)).toEqual([]);
});

test('lists come in the order of the text, those that say that nobody waits too', () => {
  expect(lists(`No device pairing entries.\n${json()}\n${table(B)}\nno pending pairing requests`)).toEqual([
    [''],
    [json(), A],
    ['', B],
    [''],
  ]);
});

describe('beside lists', () => {
  const beside = (text: string): string => besideLists(read(text), listingsIn(read(text)));
  const spaces = (text: string): string => text.replace(/[^\n]/g, ' ');

  test.each([
    ['a list', json()],
    ['a list in lines', json().replaceAll(' ', '\n')],
    ['a row', `│ ${A} │`],
    ['what a command chose', `Selected pending device request ${A}`],
    ['how to approve that', `Approve this exact request with: openclaw devices approve ${A}`],
    ['the same as JSON', `{"selected": {"requestId": "${A}"}}`],
    ['a line of a chat', `• ${A} · x`],
  ])('%s is taken out, and the rest stays where it stood', (_, of) => {
    expect(beside(`mine\n${of}\nand mine`)).toBe(`mine\n${spaces(of)}\nand mine`);
    expect(beside(`mine ${of}`)).toHaveLength(`mine ${of}`.length);
  });

  test('what a command chose is told', () => {
    expect(
      chosenIn(`Selected pending device request ${A.toUpperCase()}\n"selected": {"requestId": "${B}"`),
    ).toEqual([A, B]);
    expect(chosenIn('nothing')).toEqual([]);
  });
});
