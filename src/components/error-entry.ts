import type { CollectionEntry } from 'astro:content';
import { REFUSAL_SPANS } from '../gateway/census/refusals.ts';
import type { Gate } from '../gateway/gates.ts';
import type { Refusal } from '../gateway/refusal.ts';
import { REFUSALS } from '../gateway/refusals.ts';
import type { Run } from '../gateway/runs.ts';

export interface ErrorFacts {
  readonly gate: Gate | undefined;
  readonly codes: readonly string[];
  /** None where no package has it, though it is documented or reported. */
  readonly releases: readonly Run[] | undefined;
}

const refusals: Readonly<Record<string, Refusal>> = REFUSALS;
const spans: Readonly<Record<string, readonly Run[]>> = REFUSAL_SPANS;

/** Gate, codes and releases of an entry: from the table of refusals, or its own where it is none. */
export function factsOfError({ id, data }: CollectionEntry<'errors'>): ErrorFacts {
  const refusal = refusals[id];
  return {
    gate: refusal?.gate ?? data.gate,
    codes: data.codes ?? [...(refusal?.codes ?? []), ...(refusal?.reasons ?? [])],
    releases: data.releases === undefined ? spans[id] : [data.releases],
  };
}
