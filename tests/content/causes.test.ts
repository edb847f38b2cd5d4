import { describe, expect, test } from 'vitest';
import { CAUSES } from '../../src/diagnosis/causes.ts';
import { pagesOf } from './pages.ts';

const SECTIONS = [
  'How to tell',
  'How to fix it',
  'Where it runs changes the command',
  'How to see that it worked',
  'If that command fails',
  'Keep it from coming back',
];
const PLACES = [/\bmachine\b/, /Docker/, /Compose/, /WSL/, /VPS/, /Kubernetes/, /hosted template/i];
/** The page that has the commands for every place. */
const ELSEWHERE = '/causes/new-device/#where-it-runs-changes-the-command';

const pages = pagesOf('causes');

test('every cause has its page', () => {
  expect(pages.map(({ path }) => path.replace(/^causes\/|\.mdx$/g, '')).sort()).toEqual([...CAUSES].sort());
});

describe.each(pages)('$path', ({ body }) => {
  test('has all parts, in their order', () => {
    expect([...body.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual(SECTIONS);
  });

  test('says what to do wherever the gateway runs, or where that is said', () => {
    const where = body.split(/^## /m).find((part) => part.startsWith('Where it runs')) ?? '';
    const missing = PLACES.filter((place) => !place.test(where));
    if (!where.includes(ELSEWHERE)) expect(missing).toEqual([]);
  });
});
