import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Action } from '../../src/fix/actions.ts';

/** What content says of a step, as far as it is counted. */
export interface Step {
  readonly does: Action;
  readonly command?: string;
  readonly grants?: string;
}

/** Every step of content/en/steps.yaml, by its id. */
export const STEPS = parse(readFileSync('content/en/steps.yaml', 'utf8')) as Readonly<Record<string, Step>>;

/** Gives a step by its id. @throws where content has none */
export function stepOf(id: string): Step {
  const step = STEPS[id];
  if (!step) throw new Error(`content/en/steps.yaml has no ${id}`);
  return step;
}
