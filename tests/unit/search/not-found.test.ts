import { expect, test } from 'vitest';
import { wordsOfPath } from '../../../src/search/not-found.ts';

test.each([
  ['/erors/pairing-requird/', 'pairing requird'],
  ['/pairing/guide/docker_restart.html', 'docker restart'],
  ['/faq/%C3%BCber%20pairing', 'über pairing'],
  ['/404.html', ''],
  ['/', ''],
  ['/%E0%A4%A/', ''],
])('%s was looking for "%s"', (path, words) => {
  expect(wordsOfPath(path)).toBe(words);
});
