import { describe, expect, test } from 'vitest';
import { readersNaming } from '../../../src/diagnosis/whose.ts';
import { parsePaste } from '../../../src/evidence/parse.ts';
import { setupFrom } from '../../../src/fix/setup.ts';
import { commandValues, type Told, type Values } from '../../../src/fix/values.ts';
import { addressOf } from '../troubleshooter/screen/facts.ts';

const A = '0b1c9c8e-1111-4222-8333-444455556666';
const B = '1c2d0d9f-1111-4222-8333-444455556666';
const C = '2d3e1eaf-1111-4222-8333-444455556666';
const EVIL = 'https://evil.example';

/** What fills the blanks and what is offered, of texts of which each is read after the one before. */
function told(texts: readonly string[], more: Told & { picked?: number; typed?: string } = {}) {
  const { picked, typed, ...rest } = more;
  const [pasted, ...printed] = texts.map((text) => parsePaste(text, '', typed));
  const namings = [pasted && readersNaming(pasted, { picked }), ...printed.map(({ naming }) => naming)];
  const address = typed === undefined ? undefined : addressOf(typed);
  const { values, offers } = commandValues({ ...rest, address, namings });
  const filled: Values = values;
  return { ...filled, offers: offers.map(({ blank, value }) => `${blank} ${value}`), all: offers };
}

describe('an address tells', () => {
  const named = { 'your-host': 'gw.example.com', 'secure-host': 'gw.example.com' };
  test.each([
    ['127.0.0.1:18790', { port: '18790', 'your-origin': 'http://127.0.0.1:18790' }],
    ['http://localhost:18789/#token=x', { port: '18789', 'your-origin': 'http://localhost:18789' }],
    ['https://gw.example.com', { ...named, 'your-origin': 'https://gw.example.com' }],
    [
      'https://gw.example.com:8443',
      { ...named, 'secure-host': 'gw.example.com:8443', 'your-origin': 'https://gw.example.com:8443' },
    ],
    [
      'http://192.168.1.20:18789',
      { 'your-host': '192.168.1.20', 'your-origin': 'http://192.168.1.20:18789' },
    ],
  ] as const)('%s: %o', (typed, values) =>
    expect(commandValues({ address: addressOf(typed) })).toEqual({ values, offers: [] }),
  );

  test('no port that is not in it', () =>
    expect(commandValues({ address: addressOf('https://localhost') }).values).toEqual({
      'your-origin': 'https://localhost',
    }));
});

const closed = (at: string, conn: string, origin: string, reason: string): string =>
  `${at} [ws] closed before connect conn=${conn} remote=10.77.0.1 fwd=n/a origin=${origin} host=127.0.0.1:18789 ua=n/a code=1008 reason=${reason}`;
const HOSTILE = closed('10:02:11', 'aaaaaaaa-2', EVIL, 'origin not allowed');

describe('an origin', () => {
  test('that a stranger wrote into the log is offered beside the one that was typed, and not filled in', () => {
    const typed = 'http://localhost:23990';
    const { all, ...rest } = told([`origin not allowed\n${HOSTILE}`], { typed });
    expect(rest).toEqual({
      'your-origin': typed,
      port: '23990',
      offers: [`your-origin ${typed}`, `your-origin ${EVIL}`],
    });
    expect(all).toMatchObject([
      { by: [], typed: true, filled: true },
      { by: ['line'], typed: false, filled: false, at: '10:02' },
    ]);
  });

  test('of a log is not filled in either where it alone is of the kind that was answered', () => {
    const { offers, ...values } = told([HOSTILE.replace('127.0.0.1:18789', 'evil.example')]);
    expect([offers, values['your-origin']]).toEqual([[`your-origin ${EVIL}`], undefined]);
  });

  test('is the reader’s once they pointed at its client, or took it', () => {
    const typed = 'https://gw.home';
    expect(told([HOSTILE], { typed, picked: 0 })['your-origin']).toBe(EVIL);
    const taken = told([HOSTILE], { typed, taken: { 'your-origin': EVIL } });
    expect(taken['your-origin']).toBe(EVIL);
    // they may think better of it
    expect(taken.all.map(({ value, filled }) => [value, filled])).toEqual([
      [typed, false],
      [EVIL, true],
    ]);
  });

  test('that is the typed one is not asked for', () => {
    const { offers, ...values } = told([HOSTILE], { typed: EVIL });
    expect([offers, values['your-origin']]).toEqual([[], EVIL]);
  });

  test('is offered only where the gateway refused it, and where it is one', () => {
    expect(told([closed('10:02:11', 'aaaaaaaa-2', EVIL, 'pairing required')]).offers).toEqual([]);
    expect(told([HOSTILE.replace(EVIL, 'null')]).offers).toEqual([]);
    expect(told([HOSTILE.replace(EVIL, 'https://a$(id)')]).offers).toEqual([]);
    expect(told([HOSTILE.replace(EVIL, `https://${'x'.repeat(90)}`)]).offers).toEqual([]);
  });

  test('in a client’s own words, in a list, or beside no refusal, is nothing', () => {
    for (const text of [`origin=${EVIL} origin not allowed`, `pairing required\n  Origin: ${EVIL}`])
      expect(told([text])).toMatchObject({ offers: [] });
  });
});

const shown = (id: string): string =>
  `disconnected (1008): pairing required: device is not approved yet (requestId: ${id})`;

describe('the id of a request', () => {
  test('that the reader’s own client shows is filled in', () =>
    expect(told([shown(A)])).toEqual({ requestId: A, offers: [], all: [] }));

  test('of two that were shown one after the other is the newer one, and both are told', () => {
    const two = told([`${shown(A)}\n${shown(B)}`]);
    expect(two).toMatchObject({ requestId: B, offers: [`requestId ${A}`, `requestId ${B}`] });
    expect(two.all.map(({ filled, last }) => [filled, last])).toEqual([
      [false, false],
      [true, true],
    ]);
    expect(told([`${shown(A)}\n${shown(B)}\n${shown(A)}`]).requestId).toBe(A);
    expect(told([`${shown(A)}\n${shown(B)}`], { taken: { requestId: A } }).requestId).toBe(A);
  });

  test.each([
    [
      'unknown to a gateway',
      `$ openclaw devices approve ${A}\n[openclaw] Failed to start CLI: Error: unknown requestId`,
    ],
    ['of no request', `No pending device request matches ${A}. Run openclaw devices list and retry.`],
    ['approved', `Approved 0b1c9c8e… (${A})`],
    ['approved, by name', `$ openclaw devices approve ${A}\nApproved jo's laptop (${A})`],
    ['approved, as JSON', `{\n  "requestId": "${A}",\n  "device": {\n "deviceId": "x" } }`],
    ['rejected', `$ openclaw devices reject ${A}\nRejected 0b1c9c8e`],
  ])('that the same text shows as %s is named no more', (_, over) => {
    expect(told([`${shown(A)}\n${over}`])).toEqual({ offers: [], all: [] });
    expect(told([`${over}\n${shown(A)}`])).toEqual({ offers: [], all: [] });
    expect(told([shown(A), over], { taken: { requestId: A } })).toEqual({ offers: [], all: [] });
    expect(told([`${over}\n${shown(B)}`]).requestId).toBe(B);
  });

  test.each([
    'pairing required: device is not approved yet',
    `{"code":"NOT_PAIRED","details":{"code":"PAIRING_REQUIRED","requestId":"${B}"}}`,
    'Gateway not reachable at ws://127.0.0.1:18789 (ECONNREFUSED).',
  ])('that was typed and came to nothing waits still: %s', (below) => {
    const text = `${shown(A)}\n\n$ openclaw devices approve ${A}\n${below}`;
    const { requestId, all } = told([text]);
    const newer = below.includes(B);
    expect([requestId, all.map(({ value }) => value)]).toEqual(newer ? [B, [A, B]] : [A, []]);
  });

  test('is only offered where a gateway knew some request not, and nothing says which', () => {
    const unknown = '[openclaw] Failed to start CLI: Error: unknown requestId';
    for (const texts of [[`${shown(A)}\n${unknown}`], [shown(A), unknown]])
      expect(told(texts)).toMatchObject({
        offers: [`requestId ${A}`],
        all: [{ doubt: 'unknown', filled: false }],
      });
    expect(told([`${unknown}\n${shown(A)}`]).requestId).toBe(A);
    expect(told([shown(A), unknown]).requestId).toBeUndefined();
  });

  test('that was cut, as a close reason is, is no id', () => {
    const cut = 'pairing required: device is asking for more scopes than currently approved (requestId: ';
    expect(told([`${cut}${A.slice(0, 33)}`])).toEqual({ offers: [], all: [] });
    // the list makes it whole
    expect(told([`${cut}${A.slice(0, 33)}\n${json(A, B)}`]).requestId).toBe(A);
    expect(told([`${cut}${A.slice(0, 20)}\n${json(A, B)}`]).requestId).toBeUndefined();
  });

  test('that a terminal broke is whole again', () =>
    expect(told([shown(A).replace('-8333-', '-8333-\n')]).requestId).toBe(A));
});

const entry = (id: string, more = ''): string =>
  `{"requestId":"${id}","deviceId":"d${id}","clientId":"openclaw-control-ui","platform":"linux",${more}"remoteIp":"10.0.0.7","ts":1795345951245}`;
const json = (...ids: readonly string[]): string =>
  `{"pending":[${ids.map((id) => entry(id)).join(',')}],"paired":[]}`;
const table = (...ids: readonly string[]): string =>
  [
    `Pending (${ids.length})`,
    '┌───────────┬────────┬─────────┐',
    '│ Request                              │ Device             │ IP        │ Age     │ Flags  │',
    '├───────────┼────────┼─────────┤',
    ...ids.map((id) => `│ ${id} │ 1cb63a4f7daaa9518d │ 10.77.0.1 │ 3m ago  │        │`),
    '└───────────┴────────┴─────────┘',
    'Paired (0)',
  ].join('\n');

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
    [
      'a name in a chat',
      `Pending device pairing requests:\n\n• ${A} · name=requestId: ${B} · platform=linux · ip=203.0.113.7`,
    ],
  ])('is believed in nothing that a stranger wrote: %s', (_, list) =>
    expect(told([`pairing required\n${list}`]).requestId).toBeUndefined(),
  );

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

describe('a line of a log', () => {
  const line = closed('10:04:00', 'dddddddd-4', 'https://gw.home', `pairing required (requestId: ${A})`);

  test('offers its request, also where it speaks of one client alone that came from the typed address', () => {
    const { all, ...rest } = told([line], { typed: 'https://gw.home' });
    expect(rest).toMatchObject({ offers: [`requestId ${A}`] });
    expect(all).toMatchObject([{ by: ['line'], about: 'https://gw.home, 10.77.0.1', at: '10:04' }]);
    expect(all[0]?.typed).toBe(true);
    expect(told([line], { typed: 'https://else.home' }).all[0]?.typed).toBe(false);
    expect(told([line]).all[0]?.typed).toBeUndefined();
    expect(
      told([line.replace('origin=https://gw.home', 'origin=n/a')], { typed: 'https://gw.home' }).all[0]
        ?.typed,
    ).toBeUndefined();
    expect(told([line], { picked: 0 })).toMatchObject({ requestId: A, offers: [] });
  });

  test('of others is left out once the reader pointed at theirs', () => {
    const other = closed('10:05:00', 'eeeeeeee-5', EVIL, `pairing required (requestId: ${B})`);
    expect(told([`${line}\n${other}`]).offers).toEqual([`requestId ${A}`, `requestId ${B}`]);
    expect(told([`${line}\n${other}`], { picked: 0 })).toMatchObject({ requestId: A, offers: [] });
  });

  test('that is about no connection is nobody’s, whoever the reader is', () => {
    const loose = `2026-11-27T10:02:00 [gateway] pairing required requestId=${B}`;
    expect(told([loose])).toMatchObject({ offers: [`requestId ${B}`] });
    const both = told([`${loose}\n${line}`], { picked: 0 });
    expect(both).toMatchObject({ requestId: A, offers: [`requestId ${B}`, `requestId ${A}`] });
  });
});

test('nothing else of a log, a list or a client fills anything', () => {
  const text = `${HOSTILE} fwd=203.0.113.9 client=${EVIL} port=1 token=t container=c code=4 user=root\n${table(A)}`;
  const { offers, all, ...values } = told([`${text}\ndeviceId: 0b1c9c8e nodeRequestId: ${B}`]);
  expect([values, offers]).toEqual([{}, [`requestId ${A}`, `your-origin ${EVIL}`]]);
});

test('the set-up comes from answers and the log, else it is the machine itself', () => {
  expect(setupFrom([])).toBe('host');
  expect(setupFrom([{ code: 'answered-runtime-kubernetes', source: 'answer' }])).toBe('kubernetes');
  expect(setupFrom([{ code: 'log-remote-container', source: 'paste' }])).toBe('compose');
});
