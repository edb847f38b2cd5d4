import type { Gate } from '../gateway/gates.ts';

/** What a finding says of a gate, if it says anything of one. */
export interface FindingFacts {
  readonly gate?: Gate;
  readonly state?: 'passed' | 'stopped';
}
