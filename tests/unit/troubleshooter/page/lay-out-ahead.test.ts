// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { layOutAhead } from '../../../../src/troubleshooter/page/lay-out-ahead.ts';

const PAGE = `<section data-part="verdict" hidden="">
  <div data-part="settle" hidden="">…</div><div data-part="known">…</div>
  <ul><li data-do="list" hidden="">…</li><li data-do="approve" hidden="">…</li><li data-do="clock" hidden="">…</li></ul><p hidden="">…</p>
</section>`;

/** What of a page is shown while it is laid out, and the page as it is left. */
function laidOut(page: string): { shown: string[]; left: string } {
  document.body.innerHTML = page;
  const verdict = document.querySelector('section');
  if (!verdict) throw new Error('The page has no verdict');
  const shown: string[] = [];
  const measure = verdict.getBoundingClientRect.bind(verdict);
  verdict.getBoundingClientRect = () => {
    for (const { hidden, dataset } of [verdict, ...verdict.querySelectorAll<HTMLElement>('div, li, p')])
      if (!hidden) shown.push(dataset['part'] ?? dataset['do'] ?? 'nameless');
    return measure();
  };
  layOutAhead(verdict);
  return { shown, left: document.body.innerHTML };
}

test('a usual verdict is laid out, and what was hidden is hidden again', () => {
  expect(laidOut(PAGE)).toEqual({ shown: ['verdict', 'settle', 'known', 'list', 'approve'], left: PAGE });
});

test('a verdict that is shown is left alone', () => {
  expect(laidOut(PAGE.replace(' hidden=""', '')).shown).toEqual([]);
});
