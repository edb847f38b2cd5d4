import type { FindingCode } from '../evidence/finding.ts';
import type { Settle } from './verdict.ts';

/** One part of a condition: this finding, or any one of these. */
export type Clause = FindingCode | readonly FindingCode[];

/** A condition: every clause of `all` is met and no finding of `none` is there. */
export type When = FindingCode | { readonly all: readonly Clause[]; readonly none?: readonly FindingCode[] };

/**
 * How much one thing counts. `strong` and `medium` can carry a «likely», `weak` only nudges; `trace` says no
 * more than that the cause is possible here.
 */
export type Strength = 'strong' | 'medium' | 'weak' | 'trace';

/** Conditions by how much they count. */
export type Weights = { readonly [S in Strength]?: readonly When[] };

/**
 * How one cause shows itself. Conditions name findings; what each stands on is said beside it, from runs on
 * ten releases (2026.1.29 to 2026.9.6) unless another source is named.
 */
export interface Rule {
  /** Reports of this cause among 152 public ones with a firm cause: decides only where all else is equal. */
  readonly habit: number;
  /** The gateway's own words that only this cause produces. */
  readonly proves?: readonly When[];
  readonly speaksFor: Weights;
  readonly speaksAgainst?: Weights;
  /** Setups this cause is usual for; looked at only while nothing is known but answers. */
  readonly usualFor?: readonly FindingCode[];
  /** What the gateway's behaviour excludes. */
  readonly rulesOut?: readonly When[];
  /** What to look at when this cause is first but not certain. */
  readonly settles: Settle;
}
