import { TestRunner } from 'vitest';

/** Vitest's own, but that it reads no more files once a test has failed: that took longer than the tests. */
export default class StopsReading extends TestRunner {
  override importFile(filepath: string, source: 'collect' | 'setup'): unknown {
    return this.cancelRun && source === 'collect' ? undefined : super.importFile(filepath, source);
  }
}
