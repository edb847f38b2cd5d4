import { describe, expect, test } from 'vitest';
import { parsePaste } from '../../../src/evidence/parse.ts';

const A = '0b1c9c8e-1111-4222-8333-444455556666';
const B = '1c2d0d9f-1111-4222-8333-444455556666';
const HERE = 'https://pairing.example';
let count = 0;
const refused = (words: string, reason = `pairing required (requestId: ${A})`): string =>
  `10:02:03 [ws] closed before connect conn=${(count++).toString().padStart(8, '0')} ${words} reason=${reason}`;
const CHECK = 'client=openclaw-probe mode=probe version=probe remote=10.0.0.7';
const read = (lines: readonly string[], typed = '') => parsePaste(lines.join('\n'), HERE, typed);

describe('a line of a log names', () => {
  const values = (line: string) => read([line]).naming.values;

  test('the request, with who came and from where', () => {
    expect(values(refused('client=cli cli v2026.4.12 remote=10.0.0.7 fwd=10.0.0.9'))).toEqual([
      { blank: 'requestId', value: A, by: 'line', about: 'cli, 10.0.0.9', at: '10:02', origin: undefined },
    ]);
    expect(values(refused('origin=http://a:1 remote=10.0.0.7'))).toEqual([
      {
        blank: 'requestId',
        value: A,
        by: 'line',
        about: 'http://a:1, 10.0.0.7',
        at: '10:02',
        origin: 'http://a:1',
      },
    ]);
  });

  test('the origin that was refused', () => {
    const line = (words: string): string => refused(words, 'origin not allowed');
    const origin = { blank: 'your-origin', value: 'http://a:1', by: 'line', at: '10:02' };
    expect(values(line('client=ui mode=ui origin=http://a:1 remote=10.0.0.7'))).toEqual([
      { ...origin, about: 'ui, 10.0.0.7' },
    ]);
    expect(values(line('origin=http://a:1 remote=10.0.0.7 fwd=10.0.0.9'))).toEqual([
      { ...origin, about: '10.0.0.9' },
    ]);
    expect(values(line('origin=null remote=10.0.0.7'))).toEqual([]);
    expect(values(line('remote=10.0.0.7'))).toEqual([]);
    expect(values(refused('origin=http://a:1', 'protocol mismatch'))).toEqual([]);
  });

  test('a request of nobody’s connection', () => {
    const loose = { blank: 'requestId', value: A, by: 'line', about: '' };
    expect(values(`10:02:03 [gateway] pairing required (requestId: ${A})`)).toMatchObject([
      { ...loose, at: '10:02' },
    ]);
    expect(values(`{"message":"pairing required (requestId: ${A})"}`)).toMatchObject([{ ...loose, at: '' }]);
  });

  test('nothing of our own check', () => {
    const { naming, parties } = read([refused(CHECK)]);
    expect(naming).toMatchObject({ values: [], spent: [A] });
    expect(parties).toEqual([
      {
        client: 'own-check',
        from: '',
        at: '10:02',
        fate: 'said-pairing-required',
        typed: undefined,
        findings: [],
        naming: { values: [], spent: [], unknown: false },
      },
    ]);
  });

  test('our own check once, however often it came', () => {
    const again = CHECK.replace('10.0.0.7', '10.0.0.8');
    expect(read([refused(CHECK), refused(again)]).parties.map(({ client }) => client)).toEqual(['own-check']);
  });

  test('what is doubtful, where a list lacks it', () => {
    const list = `{"pending":[{"requestId":"${B}"}],"paired":[]}`;
    const doubt = (...lines: readonly string[]) =>
      read(lines).naming.values.map((each) => [each.value, each.doubt]);
    expect(doubt(refused('remote=10.0.0.7'), '', list)).toEqual([
      [B, undefined],
      [A, 'not-listed'],
    ]);
    expect(doubt(refused('remote=10.0.0.7', `pairing required (requestId: ${B})`), '', list)).toEqual([
      [B, undefined],
      [B, undefined],
    ]);
    expect(doubt(refused('origin=http://a:1', 'origin not allowed'), '', list)).toEqual([
      [B, undefined],
      ['http://a:1', undefined],
    ]);
  });
});

describe('the clients of a log', () => {
  const from = (lines: readonly string[], typed = '') =>
    read(lines, typed).parties.map((party) => [party.from, party.typed]);
  const page = (name: string): string => refused(`origin=http://${name}:1`, 'protocol mismatch');

  test('are six at most, the last', () => {
    const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    expect(from(all.map(page))).toEqual(all.slice(1).map((name) => [`http://${name}:1`, undefined]));
  });

  test('say whether one came from the address that was typed', () => {
    const other = refused('remote=10.0.0.7', 'protocol mismatch');
    expect(from([page('a'), page('b'), other], 'http://a:1')).toEqual([
      ['http://a:1', true],
      ['http://b:1', false],
      ['10.0.0.7', undefined],
    ]);
  });

  test('have each what is said without the lines of others', () => {
    const { parties } = read([
      page('a'),
      refused('remote=10.0.0.7', 'unauthorized: gateway token mismatch'),
      refused(CHECK),
    ]);
    expect(
      parties.map(({ findings }) =>
        findings.map(({ code }) => code).filter((code) => code.startsWith('said-')),
      ),
    ).toEqual([['said-protocol-mismatch'], ['said-token-mismatch'], []]);
  });

  test('name as their own what their lines name', () => {
    const [first, second] = read([
      refused('remote=10.0.0.7'),
      refused('remote=10.0.0.8', `pairing required (requestId: ${B})`),
    ]).parties;
    expect(first?.naming.values.map(({ value, by }) => [value, by])).toEqual([[A, 'own-line']]);
    expect(second?.naming.values.map(({ value, by }) => [value, by])).toEqual([[B, 'own-line']]);
  });
});
