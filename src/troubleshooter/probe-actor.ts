import { type CallbackActorLogic, fromCallback } from 'xstate';
import type { Listener } from '../probe/reporter.ts';
import type { ProbeEvent } from './context.ts';

/** Begins one run of the probe or of the question as a device. */
export type Started = (listener: Listener, signal: AbortSignal) => Promise<void>;

/**
 * Makes an actor of the machine from a run. It stops with the machine's state: leaving it aborts every socket
 * and request of the run.
 *
 * @param prepare is called when the state is entered and gives the run, which holds address and secret in its
 *   own closure; nothing where there is nothing to run, which is a fault of ours
 */
export function probeActor(prepare: () => Started | undefined): CallbackActorLogic<{ type: 'STOP' }> {
  return fromCallback<{ type: 'STOP' }>(({ sendBack }) => {
    const stop = new AbortController();
    const tell = (event: ProbeEvent): void => {
      if (!stop.signal.aborted) sendBack(event);
    };
    const run = prepare();
    if (!run) {
      tell({ type: 'PROBE_BROKE' });
      return undefined;
    }
    const listener: Listener = {
      progress: (progress) => tell({ type: 'PROBE_STEP', progress }),
      found: (finding) => tell({ type: 'PROBE_FOUND', finding }),
    };
    run(listener, stop.signal).then(
      () => tell({ type: 'PROBE_ENDED' }),
      () => tell({ type: 'PROBE_BROKE' }),
    );
    return () => stop.abort();
  });
}
