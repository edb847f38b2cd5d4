// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { offerLooks } from '../../../../src/troubleshooter/page/looks.ts';

const root = document.createElement('div');
const shown = (): string[] =>
  [...root.querySelectorAll<HTMLElement>('[data-looks]:not([hidden])')].map(({ id }) => id);
const pictured = (): string[] => [...root.querySelectorAll('.pictured')].map(({ id }) => id);

/** Chooses a look, as a reader does. */
function choose(look: string): void {
  const select = root.querySelector('select');
  if (!select) return;
  select.value = look;
  select.dispatchEvent(new Event('change'));
}

beforeEach(() => {
  root.innerHTML = `
    <select data-look><option>2026.9</option><option>2026.6</option><option>2026.2</option></select>
    <button data-answer="a" id="a" class="pictured">
      <img id="a9" data-looks="2026.9 2026.6"><img id="a2" data-looks="2026.2" hidden>
    </button>
    <button data-answer="b" id="b" class="pictured"><img id="b9" data-looks="2026.9"></button>
    <button data-answer="c" id="c"></button>`;
  offerLooks(root);
});

test('until a look is chosen, all is as the build left it', () => {
  expect(shown()).toEqual(['a9', 'b9']);
});

test('an answer has the picture of the look that is chosen, or none', () => {
  choose('2026.2');
  expect(shown()).toEqual(['a2']);
  expect(pictured()).toEqual(['a']);
});

test('a picture may stand for several looks, and comes back', () => {
  choose('2026.6');
  expect(shown()).toEqual(['a9']);
  choose('2026.9');
  expect(shown()).toEqual(['a9', 'b9']);
  expect(pictured()).toEqual(['a', 'b']);
});

test('a page without pictures has no looks to choose', () => {
  root.innerHTML = '<button data-answer="a" id="a"></button>';
  expect(() => offerLooks(root)).not.toThrow();
});
