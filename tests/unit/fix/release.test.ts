import { expect, test } from 'vitest';
import type { Finding } from '../../../src/evidence/finding.ts';
import { isBefore, isSince, knownRelease } from '../../../src/fix/release.ts';

const named = (release: string): Finding => ({
  code: 'status-release',
  source: 'paste',
  values: { release },
});
const answered = (
  span: '2026.1-to-2026.2' | '2026.3-to-2026.4' | '2026.5-to-2026.7' | '2026.8-or-later',
): Finding => ({
  code: `answered-release-${span}`,
  source: 'answer',
});

test.each([
  ['nothing', [], '2026.8.1', false, false],
  ['the release itself', [named('2026.8.1')], '2026.8.1', true, false],
  ['a later one of two digits', [named('2026.10.2')], '2026.9.6', true, false],
  ['an earlier one of the same month', [named('2026.8.1')], '2026.8.2', false, true],
  ['a correction', [named('2026.2.6-3')], '2026.8.1', false, true],
  ['an answer that is earlier as a whole', [answered('2026.5-to-2026.7')], '2026.8.1', false, true],
  ['an answer that holds it', [answered('2026.8-or-later')], '2026.8.1', false, false],
  ['an answer that is later as a whole', [answered('2026.8-or-later')], '2026.7.1', true, false],
  [
    'what is named, whatever is answered',
    [answered('2026.8-or-later'), named('2026.4.26')],
    '2026.8.1',
    false,
    true,
  ],
] as const)('%s', (_, findings, release, since, before) => {
  const known = knownRelease(findings);
  expect([isSince(known, release), isBefore(known, release)]).toEqual([since, before]);
});

test.each([
  ['2026.1-to-2026.2', { from: '2026.1.0', to: '2026.3.0' }],
  ['2026.3-to-2026.4', { from: '2026.3.0', to: '2026.5.0' }],
  ['2026.5-to-2026.7', { from: '2026.5.0', to: '2026.8.0' }],
  ['2026.8-or-later', { from: '2026.8.0', to: '9999.0.0' }],
] as const)('the answer %s is a span, whatever else is known', (span, known) => {
  expect(knownRelease([{ code: 'close-1008', source: 'paste' }, answered(span)])).toEqual(known);
});

test('a release that was found without its number tells nothing', () => {
  const any = { from: '2026.1.0', to: '9999.0.0' };
  expect(knownRelease([{ code: 'status-release', source: 'paste' }])).toEqual(any);
  expect(knownRelease([])).toEqual(any);
});

test('what ends where a release begins is before it', () => {
  expect(isBefore(knownRelease([answered('2026.1-to-2026.2')]), '2026.3.0')).toBe(true);
});
