import { describe, expect, test } from 'vitest';
import { parseCommands } from '../../../../src/evidence/parsers/command.ts';
import { parseHttp } from '../../../../src/evidence/parsers/http.ts';
import { parseLogNeighbours } from '../../../../src/evidence/parsers/log-neighbour.ts';
import { type Pattern, type PatternParser, patternParser } from '../../../../src/evidence/parsers/pattern.ts';
import { parsed } from './parsed.ts';

const ID = '47f2421e-2e49-4db9-aed5-298545d40100';

describe('a table of wordings', () => {
  const patterns: readonly Pattern[] = [
    ['net-refused', /no (?<what>\w+)?/],
    ['net-tls', /yes/],
  ];
  const parser = patternParser(patterns);

  test('gives each wording once, with its groups for values', () => {
    expect(parsed(parser, 'yes no luck, no way, yes')).toEqual([
      { code: 'net-refused', raw: 'yes no luck, no way, yes', values: { what: 'luck' } },
      { code: 'net-tls', raw: 'yes no luck, no way, yes' },
    ]);
    expect(parsed(parser, 'no . ')).toEqual([{ code: 'net-refused', raw: 'no .' }]);
  });

  test('shows a little before it and enough after it', () => {
    const [sighting] = parsed(parser, `${'a '.repeat(60)}yes${' b'.repeat(300)}`);
    expect(sighting?.raw).toBe(`${'a '.repeat(30)}yes${' b'.repeat(148)}`);
  });

  test('is there to be looked through', () => expect(parser.patterns).toBe(patterns));
});

describe('the value in a wording', () => {
  test.each<readonly [text: string, parser: PatternParser, values: object]>([
    [`Selected pending device request ${ID}`, parseCommands, { requestId: ID }],
    [`Approved 7cf3b761 (${ID})`, parseCommands, { requestId: ID }],
    ['gateway target: ws://172.25.0.2:18789 x', parseCommands, { target: '172.25.0.2:18789' }],
    ['HTTP/1.1 502 x', parseHttp, { httpStatus: '502' }],
    [
      'device access upgrade requested reason=scope-upgrade device=1 scopesFrom=operator.read,a_1 scopesTo=operator.admin x',
      parseLogNeighbours,
      { reason: 'scope-upgrade', scopesFrom: 'operator.read,a_1', scopesTo: 'operator.admin' },
    ],
    [
      'device access upgrade requested scopesFrom=a scopesTo=b',
      parseLogNeighbours,
      { scopesFrom: 'a', scopesTo: 'b' },
    ],
  ])('%s', (text, parser, values) => expect(parsed(parser, text)[0]?.values).toEqual(values));
});
