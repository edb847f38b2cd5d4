import { describe, expect, test } from 'vitest';
import { parsePaste } from '../../../src/evidence/parse.ts';
import { recordedRefusals, shown } from './recorded.ts';

const clientIds = (text: string): string[] =>
  parsePaste(text).naming.values.flatMap(({ by, value }) => (by === 'client' ? [value] : []));

const WHOLE = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/;

describe('what real clients show', () => {
  const refusals = recordedRefusals().filter(({ error }) => WHOLE.test(JSON.stringify(error ?? '')));

  test('names the request, as a message, as JSON and as a close reason', () => {
    expect(refusals.length).toBeGreaterThan(100);
    for (const { error, close } of refusals) {
      const json = JSON.stringify(error);
      const id = WHOLE.exec(json)?.[0];
      expect.soft(clientIds(json), json).toEqual([id]);
      const printed = JSON.stringify(error, null, 2);
      expect.soft(clientIds(printed), printed).toEqual([id]);
      const reason = close?.[1] ?? '';
      if (/requestId/.test(reason))
        expect.soft(clientIds(reason), reason).toEqual(WHOLE.test(reason) ? [id] : []);
    }
  });

  test('is the reader’s on each recorded screen', () => {
    const screens = shown('screens').filter(({ text }) => WHOLE.test(text));
    expect(screens.length).toBeGreaterThan(5);
    for (const { text } of screens) expect.soft(clientIds(text), text).toEqual([WHOLE.exec(text)?.[0]]);
  });
});

describe('what real commands print', () => {
  const LISTS = /^Pending \(|"pending": \[|Selected pending|"selected"|Pending (?:device|scope)/m;
  const lists = shown('commands').filter(({ text }) => LISTS.test(text) && WHOLE.test(text));

  test('of who waits is no client’s', () => {
    expect(lists.length).toBeGreaterThan(15);
    for (const { text } of lists) {
      const { values } = parsePaste(text).naming;
      const named = values.map(({ by }) => by);
      // some print the refusal of the command line itself as well
      const refused = /\(requestId: /.test(text);
      if (!refused) expect.soft(new Set(named), text).toEqual(new Set(named.length > 0 ? ['list'] : []));
    }
  });

  test('of an approval names a request that is over', () => {
    const approved = shown('commands').filter(({ text }) =>
      /^Approved |"requestId": "[^"]+",\s+"device":/m.test(text),
    );
    expect(approved.length).toBeGreaterThan(3);
    for (const { text } of approved) {
      const { spent, values } = parsePaste(text).naming;
      expect.soft(spent.length, text).toBeGreaterThan(0);
      expect.soft(values.filter(({ value }) => spent.includes(value))).toEqual([]);
    }
  });
});

/** Ways in which lines of a log come broken, or without their beginning. */
const BREAKS: Readonly<Record<string, (line: string, width: number) => string>> = {
  'inside words': (line, width) => line.replace(new RegExp(`.{${width}}`, 'g'), '$&\n'),
  'at spaces': (line, width) => line.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trimEnd(),
  'twice, inside words': (line, width) => `${line}\n${line}`.replace(new RegExp(`.{${width}}`, 'g'), '$&\n'),
  'without their beginning': (line, width) =>
    line.replace(/^.*?remote=/, 'remote=').replace(new RegExp(`.{${width}}`, 'g'), '$&\n'),
};

describe('lines of a real log are no client’s', () => {
  const logs = recordedRefusals().flatMap(({ log = '' }) =>
    WHOLE.test(/requestId.*/.exec(log)?.[0] ?? '') ? [log] : [],
  );

  test.each(Object.entries(BREAKS))('broken %s', (_, broken) => {
    expect(logs.length).toBeGreaterThan(20);
    for (const log of logs.filter((_, at) => at % 2 === 0))
      for (const width of [60, 80, 100, 132]) expect.soft(clientIds(broken(log, width)), log).toEqual([]);
  });

  test('nor is what stands right below one; after an empty line a client speaks', () => {
    const id = '0b1c9c8e-1111-4222-8333-444455556666';
    const shown = `disconnected (1008): pairing required (requestId: ${id})`;
    const [log = ''] = logs;
    expect(clientIds(`${log}\n${shown}`)).toEqual([]);
    expect(clientIds(`${log}\n\n${shown}`)).toEqual([id]);
    expect(clientIds(`${shown}\n${log}`)).toEqual([id]);
  });
});

test('of very many only the last are named', () => {
  const ids = Array.from(
    { length: 5_000 },
    (_, at) => `0b1c9c8e-1111-4222-8333-${String(at).padStart(12, '0')}`,
  );
  const named = clientIds(ids.map((id) => `pairing required (requestId: ${id})`).join('\n'));
  expect(named).toEqual(ids.slice(-20));
  const [first = ''] = ids;
  const log = ids.map(
    (id, at) =>
      `10:02:11 [ws] closed before connect conn=${String(at).padStart(8, '0')}-1 remote=10.0.0.7 reason=pairing required (requestId: ${id})`,
  );
  expect(clientIds(`pairing required (requestId: ${first})\n\n${log.slice(0, 100).join('\n')}`)).toEqual([
    first,
  ]);
});
