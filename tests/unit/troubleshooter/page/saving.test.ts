// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { keepPicturesBack, savesData } from '../../../../src/troubleshooter/page/saving.ts';

const root = document.createElement('div');
const asks = (): HTMLElement | null => root.querySelector<HTMLElement>('[data-pictures]');

beforeEach(() => {
  root.removeAttribute('data-saving');
  root.innerHTML =
    '<button data-pictures hidden></button><button class="plain"></button><button class="pictured"></button>';
  document.body.replaceChildren(root);
});

test.each([
  [{ connection: { saveData: true } }, true],
  [{ connection: { saveData: false } }, false],
  [{ connection: {} }, false],
  [{}, false],
])('%j saves data: %s', (line, saves) => {
  expect(savesData(line)).toBe(saves);
});

test('pictures that are kept back come when they are asked for, and the focus goes to the first', () => {
  keepPicturesBack(root);
  expect(root.hasAttribute('data-saving')).toBe(true);
  expect(asks()?.hidden).toBe(false);
  asks()?.click();
  expect(root.hasAttribute('data-saving')).toBe(false);
  expect(asks()?.hidden).toBe(true);
  expect(document.activeElement?.className).toBe('pictured');
});

test('where the question has no picture, there is no more to ask for after the first time', () => {
  root.querySelector('.pictured')?.remove();
  keepPicturesBack(root);
  asks()?.click();
  expect([root.hasAttribute('data-saving'), asks()?.hidden]).toEqual([false, true]);
});

test('a page without pictures keeps none back', () => {
  asks()?.remove();
  keepPicturesBack(root);
  expect(root.hasAttribute('data-saving')).toBe(false);
});
