import type { Finding } from '../../evidence/finding.ts';
import type { Gate } from '../../gateway/gates.ts';
import { timelineTo } from '../../gateway/timeline-to.ts';
import { type Attempt, attemptOf } from '../attempts/attempt.ts';
import { progress } from '../attempts/progress.ts';
import { type Piece, type Text, when } from './screen.ts';

const nameOf = (gate: Gate | undefined): Text => (gate ? { key: `gate-${gate}` } : '');

/** The timeline of the attempt before this one, and how far the connection has come since. */
export function progressPiece(attempts: readonly Attempt[], findings: readonly Finding[]): Piece {
  const before = attempts.at(-1);
  if (!before) return {};
  const now = attemptOf(findings, 0);
  const kind = progress(before, now);
  const values = { before: nameOf(before.gate), now: nameOf(now.gate) };
  return {
    shown: ['progress', ...when(before.gate, 'progress-gates')],
    texts: { 'progress-says': { key: `progress-${kind}`, values } },
    timelines: before.gate ? { before: timelineTo(before.gate) } : {},
    marks: { progress: kind },
  };
}
