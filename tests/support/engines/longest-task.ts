import { MARKS } from './seen.ts';

/** One event of a Chromium trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly pid: number;
  readonly tid: number;
  /** Processor time of the thread, which other programs' load does not lengthen. */
  readonly tdur?: number;
}

/** What has to be recorded for {@link longestTask}. */
export const TRACED = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];

/**
 * Finds the longest task on the page's main thread between the marks of a check.
 *
 * @param trace as Chromium writes it
 * @returns its processor time in ms, or undefined where the trace lacks the marks
 */
export function longestTask(trace: string): number | undefined {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const at = (name: string): TraceEvent | undefined => traceEvents.find((event) => event.name === name);
  const [begun, ended] = [at(MARKS.begun), at(MARKS.ended)];
  if (!begun || !ended) return undefined;
  const tasks = traceEvents.filter(
    ({ name, ts, pid, tid }) =>
      name === 'RunTask' && pid === begun.pid && tid === begun.tid && ts > begun.ts && ts < ended.ts,
  );
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000));
}
