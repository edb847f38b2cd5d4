import type { Aside, AsideRule } from './aside.ts';

/** What is said where clients connect is looked at text by text: each as a whole. */
export const rules = (why: Aside, module: RegExp, ...texts: readonly string[]): AsideRule => ({
  why,
  module,
  text: new RegExp(`^(?:${texts.join('|')})$`),
});
