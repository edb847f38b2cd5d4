import type { Finding } from '../../evidence/finding.ts';
import { knownRelease } from '../../fix/release.ts';
import { compareReleases } from '../../gateway/release-order.ts';
import type { Piece } from './screen.ts';

/**
 * Says for which release the commands are shown.
 *
 * @param newest the newest release that the last sweep found
 */
export function releasePiece(findings: readonly Finding[], newest: string): Piece {
  const { from, to } = knownRelease(findings);
  if (from !== to) return { texts: { release: { key: 'release-open' } } };
  const key = compareReleases(from, newest) > 0 ? 'release-newer' : 'release-known';
  return { texts: { release: { key, values: { release: from, newest } } } };
}
