import type { Said } from './collect.ts';

/** Why the page need not understand a text. */
export const ASIDE = {
  usage: 'a command, or how one is typed',
  question: 'asks what to do, in a set-up of its own',
  label: 'a title or the name of a field: what stands beside it tells',
  hint: 'says what to do, beside a text that is understood',
  progress: 'says what goes on, or went well',
  detail: 'a part of another text, or beside one that is understood',
  'to programs': 'spoken to programs alone',
  'inner fault': 'a fault of the program itself, which no setting explains',
  'to workers': 'of workers and nodes of a gateway that are connected already',
  'after connecting': 'of a client that was let in, and of what it may do',
  start: 'the gateway does not start, for a reason that has nothing to do with who connects',
  service: 'how its service is installed, started, stopped and kept',
  'other subject': 'not about connecting',
} as const;

export type Aside = keyof typeof ASIDE;

/** Which texts are left aside for one reason. */
export interface AsideRule {
  readonly why: Aside;
  readonly from?: RegExp;
  readonly module?: RegExp;
  readonly text?: RegExp;
}

/** Tells whether a rule is about a text. */
export const fits = (rule: AsideRule, { from, module, text }: Said): boolean =>
  (rule.from?.test(from) ?? true) && (rule.module?.test(module) ?? true) && (rule.text?.test(text) ?? true);
