import { diagnose } from '../../diagnosis/diagnose.ts';
import type { Verdict } from '../../diagnosis/verdict.ts';
import type { Finding } from '../../evidence/finding.ts';
import { PROBE_CODES } from '../../evidence/probe-codes.ts';
import { GATES, type Gate, type GateState, isBefore } from '../../gateway/gates.ts';
import { part, show } from '../dom.ts';
import { showTimeline } from '../view/timeline.ts';
import type { Words } from '../words.ts';
import { type Attempt, attemptOf } from './attempt.ts';
import { progress } from './progress.ts';

/** The timeline of an attempt that stopped at `gate`: whoever is refused there has passed all before it. */
function timelineOf(gate: Gate): Record<Gate, GateState> {
  const state = (each: Gate): GateState =>
    each === gate ? 'stopped' : isBefore(each, gate) ? 'passed' : 'not-reached';
  return Object.fromEntries(GATES.map((each) => [each, state(each)])) as Record<Gate, GateState>;
}

/** Shows the timeline of the attempt before this one, and says how far the connection has come since. */
export function showProgress(
  root: HTMLElement,
  attempts: readonly Attempt[],
  findings: readonly Finding[],
  words: Words,
): void {
  const before = attempts.at(-1);
  const box = part(root, '[data-part="progress"]');
  show(box, before !== undefined);
  if (!before) return;
  const now = attemptOf(findings, 0);
  const kind = progress(before, now);
  box.dataset['progress'] = kind;
  const name = (gate: Gate | undefined): string =>
    gate ? (part(root, `[data-gate="${gate}"] b`).textContent ?? gate) : '';
  const values = { before: name(before.gate), now: name(now.gate) };
  part(box, '[data-progress-says]').textContent = words.say(`progress-${kind}`, values);
  const timeline = part(box, '[data-timeline="before"]');
  show(timeline, before.gate !== undefined);
  if (before.gate) showTimeline(timeline, timelineOf(before.gate), words);
}

/** The cause that was mended: the one named now, else the last one that an attempt names by itself. */
function mended(attempts: readonly Attempt[], { cause }: Verdict): Verdict['cause'] {
  if (cause !== 'cannot-tell') return cause;
  const named = attempts.map(({ codes }) =>
    diagnose(codes.map((code) => ({ code, source: code in PROBE_CODES ? 'probe' : 'paste' }))),
  );
  return named.findLast((each) => each.cause !== 'cannot-tell')?.cause ?? 'cannot-tell';
}

/** Shows how to keep it so, for the cause that was mended last. */
export function showSolved(root: HTMLElement, attempts: readonly Attempt[], verdict: Verdict): void {
  const cause = mended(attempts, verdict);
  root.dataset['mended'] = cause;
  for (const each of root.querySelectorAll<HTMLElement>('[data-keep]'))
    show(each, each.dataset['keep'] === cause);
}
