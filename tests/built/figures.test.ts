import { selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { attribute, pageAt, readSite } from '../support/built-site.ts';
import { FIGURE_WORDS, FIGURES } from '../support/figures.ts';

const site = readSite('dist');

test('there is a page for every figure that has words', () => {
  const figures = Object.keys(FIGURE_WORDS).filter((key) => !key.includes('-'));
  expect(figures.sort()).toEqual(Object.keys(FIGURES).sort());
});

test.each(Object.entries(FIGURES))('the figure %s says itself in words on %s', (name, path) => {
  const said = selectAll('[role=img]', pageAt(site, path).tree).map((figure) =>
    attribute(figure, 'ariaLabel'),
  );
  expect(said).toContain(FIGURE_WORDS[name]);
});
