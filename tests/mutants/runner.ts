import { type CancelReason, TestRunner } from 'vitest';

/** Vitest's own, but that it reads no more files once a test has failed: that took longer than the tests. */
export default class StopsReading extends TestRunner {
  #over = false;

  override cancel(reason: CancelReason): void {
    this.#over = true;
    super.cancel(reason);
  }

  override importFile(filepath: string, source: 'collect' | 'setup'): unknown {
    return this.#over && source === 'collect' ? undefined : super.importFile(filepath, source);
  }
}
