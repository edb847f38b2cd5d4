import { describe, expect, test } from 'vitest';
import { A, B, C, entry, json, shown, table, told } from './told.ts';

const REFUSED = `pairing required (requestId: ${B})`;

describe('a list of who waits', () => {
  test.each([
    ['as a table', table, '10.77.0.1', '3m ago'],
    ['as JSON', json, 'openclaw-control-ui, linux, 10.0.0.7', '11:12 UTC'],
  ])('%s fills nothing: each is offered with what is said of it', (_, list, about, at) => {
    for (const texts of [[list(A, B)], ['pairing required', list(A, B)]]) {
      const { all, ...rest } = told(texts);
      expect(rest).toEqual({ offers: [`requestId ${A}`, `requestId ${B}`] });
      expect(all[0]).toEqual({
        blank: 'requestId',
        value: A,
        by: ['list'],
        about,
        at,
        doubt: undefined,
        last: false,
        filled: false,
      });
    }
    expect(told([list(A)])).toMatchObject({ offers: [`requestId ${A}`] });
    expect(told([list(A)], { taken: { requestId: A } })).toMatchObject({
      requestId: A,
      all: [{ filled: true }],
    });
  });

  test('that holds what the reader’s client showed makes it sure, and the others are others’', () => {
    for (const list of [table(A, B), json(A, B)])
      for (const texts of [[`${shown(A)}\n${list}`], [`${list}\n${shown(A)}`], [shown(A), list]])
        expect(told(texts)).toEqual({ requestId: A, offers: [], all: [] });
  });

  test('and so does what a screen of the dashboard advises, which is no advice of a list', () => {
    const screen = `Approve this browser\nRun on the Gateway host\nCopy command\nopenclaw devices approve ${A}\nCopy command`;
    for (const list of [table(A, B), json(A, B)])
      expect(told([`${screen}\n${list}`])).toEqual({ requestId: A, offers: [], all: [] });
    expect(told([`Approve it with: openclaw devices approve ${A}\n${json(A, B)}`]).requestId).toBeUndefined();
  });

  test('that holds another one than was shown before leaves it to the reader', () => {
    for (const list of [table(B), json(B)])
      for (const texts of [[`${shown(A)}\n${list}`], [shown(A), list]]) {
        const { requestId, offers, all } = { requestId: undefined, ...told(texts) };
        expect([requestId, offers]).toEqual([undefined, [`requestId ${A}`, `requestId ${B}`]]);
        expect(all.map(({ doubt }) => doubt)).toEqual(['not-listed', undefined]);
      }
    // shown after it, it is a newer one
    expect(told([`${table(B)}\n${shown(A)}`]).requestId).toBe(A);
  });

  test('of several the last one counts', () => {
    for (const list of [table, json]) {
      expect(told([`${list(A, B)}\n${list(B, C)}`]).offers).toEqual([`requestId ${B}`, `requestId ${C}`]);
      expect(told([list(A, B), list(B)]).offers.toSorted()).toEqual([`requestId ${A}`, `requestId ${B}`]);
    }
    expect(told([`${table(A)}\nNo device pairing entries.`]).offers).toEqual([]);
    expect(told([`${shown(A)}\nNo pending device pairing requests`])).toMatchObject({
      all: [{ doubt: 'not-listed' }],
    });
  });

  test('does not hold the request of our own check', () => {
    const ours = entry(A, '"displayName":"Pairing Required? check",');
    const list = `{"pending":[${ours},${entry(B)}],"paired":[]}`;
    expect(told([list]).offers).toEqual([`requestId ${B}`]);
    expect(told([`${shown(A)}\n${list}`]).offers).toEqual([`requestId ${B}`]);
  });

  test.each([
    ['a piece of a list', `,${entry(B)}],"paired":[]}`],
    ['a list of nodes', `[{"requestId":"${B}","nodeId":"x","displayName":"n"}]`],
    [
      'a name in JSON',
      `{"pending":[${entry(A, `"displayName":"x} pairing required (requestId: ${B})",`)}],"paired":[]}`,
    ],
    [
      'a name with a list in it',
      `{"pending":[${entry(A, `"displayName":"\\"pending\\": [ {\\"requestId\\":\\"${B}\\"",`)}]}`,
    ],
    ['a name in a table', table(A).replace('1cb63a4f7daaa9518d', `requestId: ${B}`)],
    ...Object.entries({
      quotes: '\\"}]}',
      'quotes and line ends': '\\"}],\\n\\n',
      'quotes that were escaped before': '\\\\\\"}]}',
      'quotes of a page’s source': '&quot;}]}',
      'quotes of another width': '＂}]}',
    }).flatMap(([what, end]): [string, string][] =>
      ['displayName', 'platform'].map((field) => [
        `a ${field} that ends its list by ${what}`,
        `{"pending":[${entry(A, `"${field}":"${end} ${REFUSED}",`)}],\n"paired":[]}`,
      ]),
    ),
    ['a name whose list was cut', `"displayName":"${REFUSED}","clientId":"cli"}],"paired":[]}`],
    ['a scope', `{"pending":[${entry(A, `"scopes":["x","\\"]}]} ${REFUSED}"],`)}],"paired":[]}`],
    [
      'a name of who is paired',
      `{"pending":[],"paired":[{"deviceId":"x","displayName":"\\"}]} ${REFUSED}"}]}`,
    ],
    ['a name of what was chosen', `{"selected":{"requestId":"${A}","displayName":"\\"}} ${REFUSED}"}}`],
    ['a line end in a table', table(A).replace('1cb63a4f7daaa9518d', `x\u2028${REFUSED}`)],
    [
      'the name beside what was chosen',
      `Selected pending device request ${A}\n  Device: ${REFUSED}\n  IP:     ${REFUSED}`,
    ],
    ['the names below a table', `Full device IDs\n  ${'0b1c9c8e'.repeat(8)}  ${REFUSED}`],
    ['the name of a node', `Node approval pending for ${REFUSED}. Run openclaw nodes approve x`],
    [
      'a name in a chat',
      `Pending device pairing requests:\n\n• ${A} · name=requestId: ${B} · platform=linux · ip=203.0.113.7`,
    ],
  ])('is believed in nothing that a stranger wrote: %s', (_, list) => {
    expect(told([`pairing required\n${list}`]).requestId).toBeUndefined();
    expect(told([list]).requestId).toBeUndefined();
  });

  test.each([
    ['a chat', `• ${A} · name=0b1c · platform=linux · ip=203.0.113.7`],
    ['the doctor', `│  - Pending device pairing request ${A}  │\n│    devices approve ${A}.         │`],
    ['the doctor, without its box', `- Pending device pairing request ${A}\n openclaw devices approve ${A}.`],
    [
      'a command that chose',
      `Selected pending device request ${A}\n\nApprove this exact request with: openclaw devices approve ${A}`,
    ],
    [
      'a command that chose, as JSON',
      `{\n  "selected": {\n    "requestId": "${A}",\n "deviceId": "x"\n  },\n "approveCommand": "openclaw devices approve ${A} --json"}`,
    ],
  ])('in any form is only offered: %s', (_, list) =>
    expect(told([list])).toMatchObject({ offers: [`requestId ${A}`], all: [{ by: ['list'] }] }),
  );
});
