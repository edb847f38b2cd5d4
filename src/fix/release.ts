import type { Finding } from '../evidence/finding.ts';
import { compareReleases } from '../gateway/release-order.ts';

/** The first release of a span that the question for the release names, and the first after it. */
const SPANS: Readonly<Record<string, readonly [from: string, to: string]>> = {
  'answered-release-2026.1-to-2026.2': ['2026.1.0', '2026.3.0'],
  'answered-release-2026.3-to-2026.4': ['2026.3.0', '2026.5.0'],
  'answered-release-2026.5-to-2026.7': ['2026.5.0', '2026.8.0'],
  'answered-release-2026.8-or-later': ['2026.8.0', '9999.0.0'],
};

/** What is known of the gateway's release: not earlier than `from`; either that one, or earlier than `to`. */
export interface Known {
  readonly from: string;
  readonly to: string;
}

/**
 * Tells which releases the gateway may run.
 *
 * @returns from the release that the text names, else from the answer; any release where neither is there
 */
export function knownRelease(findings: readonly Finding[]): Known {
  const named = findings.find(({ code }) => code === 'status-release')?.values?.['release'];
  if (named) return { from: named, to: named };
  const span = findings.map(({ code }) => SPANS[code]).find((each) => each !== undefined);
  return { from: span?.[0] ?? '2026.1.0', to: span?.[1] ?? '9999.0.0' };
}

/** Says whether the gateway certainly runs this release or a later one. */
export const isSince = ({ from }: Known, release: string): boolean => compareReleases(from, release) >= 0;

/** Says whether the gateway certainly runs an earlier release. */
export const isBefore = ({ from, to }: Known, release: string): boolean =>
  compareReleases(from, release) < 0 && compareReleases(to, release) <= 0;
