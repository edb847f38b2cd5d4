import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Search } from '../../src/search/search.ts';
import { GOLDEN } from '../support/golden.ts';

test('what people type and paste finds its page', () => {
  const search = new Search(JSON.parse(readFileSync('dist/search/index.json', 'utf8')));
  const places = GOLDEN.map(([query, ...right]) => ({
    query,
    at: search.find(query).hits.findIndex(({ page }) => right.includes(page.path.replace(/#.*/, ''))),
  }));
  const missed = places.filter(({ at }) => at !== 0).map(({ query, at }) => `${at}: ${query}`);
  const three = places.filter(({ at }) => at >= 0 && at < 3);
  console.log(
    `search: ${GOLDEN.length - missed.length} of ${GOLDEN.length} right first, ${three.length} in the first three`,
  );
  expect(GOLDEN.length).toBeGreaterThanOrEqual(60);
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(1);
  expect(three.length).toBe(GOLDEN.length);
});
