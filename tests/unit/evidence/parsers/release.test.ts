import { expect, test } from 'vitest';
import { parseRelease } from '../../../../src/evidence/parsers/release.ts';
import { parsed } from './parsed.ts';

const releaseIn = (text: string): unknown => parsed(parseRelease, text)[0]?.values?.['release'];

test.each([
  ['OpenClaw 2026.9.6 (be8c246)', '2026.9.6'],
  ['v2026.12.31', '2026.12.31'],
  ['2026.10.1', '2026.10.1'],
  ['2029.1.1', '2029.1.1'],
  ['2030.1.1', '2030.1.1'],
  ['openclaw2026.9.6', '2026.9.6'],
  // the last named one, but never one that is only offered
  ['from 2026.2.9 to 2026.3.13', '2026.3.13'],
  ['now 2026.2.9 latest: 2026.9.6', '2026.2.9'],
  ['now 2026.2.9 available (2026.9.6', '2026.2.9'],
  ['now 2026.2.9 npm 2026.9.6', '2026.2.9'],
  ['now 2026.2.9 NPM latest 2026.9.6', '2026.2.9'],
  // the gateway's own before any other
  ['Gateway version: 2026.8.2 CLI version: 2026.9.6', '2026.8.2'],
  ['"gatewayVersion":"2026.8.2" x 2026.9.6', '2026.8.2'],
  ['app 2026.8.2 cli 2026.9.6', '2026.8.2'],
  ['myapp 2026.8.2 cli 2026.9.6', '2026.9.6'],
  ['gateway version of all the 2026.8.2 cli 2026.9.6', '2026.9.6'],
])('%s', (text, release) => expect(releaseIn(text)).toBe(release));

test.each([
  '2025.9.6',
  '2026.13.1',
  '2026.0.1',
  '2026.9.123',
  '2026-09-06',
  '1.2026.9.6',
  '12026.9.6',
  'latest 2026.9.6',
  '2026.9',
  '',
])('%j names no release that is installed', (text) => expect(parsed(parseRelease, text)).toEqual([]));

test('what a client runs is told apart', () => {
  const read = (text: string) =>
    parsed(parseRelease, text).map(({ code, values }) => [code, values?.['release']]);
  expect(read('10:02 client=My app v2026.4.12 of 2026.9.6')).toEqual([
    ['status-release', '2026.9.6'],
    ['client-release', '2026.4.12'],
  ]);
  expect(read('client=x 2026.4.12')).toEqual([['status-release', '2026.4.12']]);
  expect(read('client=a v2026.4.12 client=b v2026.4.13')).toEqual([['client-release', '2026.4.13']]);
  expect(read(`latest: v2026.9.6 ${'x '.repeat(100)}`)).toEqual([]);
});

test('only what stands close before a release says what it is', () => {
  expect(releaseIn(`latest ${'x'.repeat(24)} 2026.9.6`)).toBe('2026.9.6');
  expect(parsed(parseRelease, 'a 2026.9.6 b')).toEqual([
    { code: 'status-release', values: { release: '2026.9.6' }, raw: 'a 2026.9.6 b' },
  ]);
});
