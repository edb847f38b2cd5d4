import { expect, test } from 'vitest';
import type { Finding } from '../../../src/evidence/finding.ts';
import { isBefore, isSince, knownRelease } from '../../../src/fix/release.ts';

const named = (release: string): Finding => ({
  code: 'status-release',
  source: 'paste',
  values: { release },
});
const answered = (span: '2026.1-to-2026.2' | '2026.5-to-2026.7' | '2026.8-or-later'): Finding => ({
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
