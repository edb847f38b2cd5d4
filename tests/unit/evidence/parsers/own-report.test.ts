import { expect, test } from 'vitest';
import { parseOwnReport } from '../../../../src/evidence/parsers/own-report.ts';
import { parsed } from './parsed.ts';

const HEAD = '# What we found (pairing-required report v1)';

test.each([
  [
    'codes of what was seen',
    `${HEAD}\n- a (\`net-refused\`)\n- b (\`said-token-missing\`)`,
    ['net-refused', 'said-token-missing'],
  ],
  [
    'a report of any version, with words in front',
    `Hi!\n# X pairing-required report v123\n- a (\`net-refused\`)`,
    ['net-refused'],
  ],
  ['no code that is none', `${HEAD}\n- a (\`nonsense\`)\n- b (\`no\`)`, []],
  ['nothing in the middle of a line', `${HEAD}\n- a (\`net-refused\`) b\nx - a (\`net-tls\`)`, []],
  ['nothing under another title', '# pairing-required reports\n- a (`net-refused`)', []],
  ['nothing under a title in a line', 'x # pairing-required report v1\n- a (`net-refused`)', []],
  ['nothing under a title without a version', '# pairing-required report v\n- a (`net-refused`)', []],
  ['nothing under another version', '# pairing-required report v1a\n- a (`net-refused`)', []],
  ['nothing under a longer word', '# unpairing-required report v1\n- a (`net-refused`)', []],
])('%s', (_, text, codes) => {
  expect(parsed(parseOwnReport, text).map(({ code }) => code)).toEqual(codes);
});

test('the release comes with its number, where there is one', () => {
  const line = '- It is 2026.9.6 (`status-release`)';
  expect(parsed(parseOwnReport, `${HEAD}\n${line}`)).toMatchObject([
    { code: 'status-release', values: { release: '2026.9.6' } },
  ]);
  expect(parsed(parseOwnReport, `${HEAD}\n- It is new (\`status-release\`)`)).toEqual([
    { code: 'status-release' },
  ]);
  expect(parsed(parseOwnReport, `${HEAD}\n${line}\n- a (\`net-refused\`)`)[1]).toEqual({
    code: 'net-refused',
  });
});
