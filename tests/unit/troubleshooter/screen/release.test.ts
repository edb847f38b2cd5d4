import { expect, test } from 'vitest';
import type { Finding } from '../../../../src/evidence/finding.ts';
import { releasePiece } from '../../../../src/troubleshooter/screen/release.ts';

const said = (release: string): Finding[] => [
  { code: 'status-release', source: 'paste', values: { release } },
];

test.each([
  ['an earlier one', said('2026.4.8'), 'release-known', '2026.4.8'],
  ['the newest that was run', said('2026.4.10'), 'release-known', '2026.4.10'],
  ['one that came after it', said('2026.4.11'), 'release-newer', '2026.4.11'],
])('%s is named', (_, findings, key, release) => {
  expect(releasePiece(findings, '2026.4.10')).toEqual({
    texts: { release: { key, values: { release, newest: '2026.4.10' } } },
  });
});

test.each([
  ['nothing', []],
  ['a span of several', [{ code: 'answered-release-2026.3-to-2026.4', source: 'answer' }]],
] as const)('with %s known it is not known which', (_, findings) => {
  expect(releasePiece(findings, '2026.4.10')).toEqual({ texts: { release: { key: 'release-open' } } });
});
