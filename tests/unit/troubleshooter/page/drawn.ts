import { beforeEach } from 'vitest';
import { EMPTY } from '../../../../src/troubleshooter/context.ts';
import { machine } from '../../../../src/troubleshooter/machine.ts';
import { renderer } from '../../../../src/troubleshooter/page/render.ts';
import type { Screen } from '../../../../src/troubleshooter/screen/screen.ts';
import { screenOf } from '../../../../src/troubleshooter/screen/screen-of.ts';
import { wordsIn } from '../../../../src/troubleshooter/words.ts';
import { FACTS } from '../screen/facts.ts';
import { skeleton } from './skeleton.ts';

/** A screen that shows nothing, not even the form. */
export const NOTHING: Screen = {
  ...screenOf(machine.resolveState({ value: 'collecting', context: EMPTY }), FACTS),
  shown: [],
};

/** The page of the test that runs; new for each. */
export let root: HTMLElement;
/** Draws the first screen with some of it changed. */
export let draw: (more: Partial<Screen>) => void;

/** A page on which nothing was drawn yet. */
export function anew(): HTMLElement {
  root = skeleton();
  return root;
}

/** Gives each test of a file a page of its own, with the first screen on it. */
export function onFreshPages(): void {
  beforeEach(() => {
    const page = anew();
    const render = renderer(page, wordsIn(page));
    draw = (more) => render({ ...NOTHING, ...more });
    draw({});
  });
}

/** The one element of the page that matches. @throws where there are none, or more */
export const one = (selector: string): HTMLElement => {
  const [element, ...others] = root.querySelectorAll<HTMLElement>(selector);
  if (!element || others.length > 0) throw new Error(`${others.length + 1} of ${selector}`);
  return element;
};
export const part = (name: string): HTMLElement => one(`[data-part="${name}"]`);
export const field = (name: string): HTMLInputElement => one(`[name="${name}"]`) as HTMLInputElement;
/** The markup of what matches and is shown. */
export const visible = (selector: string): string[] =>
  [...root.querySelectorAll<HTMLElement>(selector)]
    .filter(({ hidden }) => !hidden)
    .map(({ outerHTML }) => outerHTML);
