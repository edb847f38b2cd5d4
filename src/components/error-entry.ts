import type { CollectionEntry } from 'astro:content';
import type { Gate } from '../gateway/gates.ts';
import type { Refusal } from '../gateway/refusal.ts';
import { REFUSALS } from '../gateway/refusals.ts';

export interface ErrorFacts {
  readonly gate: Gate | undefined;
  readonly codes: readonly string[];
  readonly releases: string | undefined;
}

const refusals: Readonly<Record<string, Refusal>> = REFUSALS;

/** Gate, codes and releases of an entry: from the table of refusals, or its own where it is none. */
export function factsOfError({ id, data }: CollectionEntry<'errors'>): ErrorFacts {
  const refusal = refusals[id];
  return {
    gate: refusal?.gate ?? data.gate,
    codes: data.codes ?? [...(refusal?.codes ?? []), ...(refusal?.reasons ?? [])],
    releases: data.releases ?? refusal?.releases,
  };
}
