import type { Finding } from '../evidence/finding.ts';
import type { Effects } from './effects.ts';
import type { Progress, Step } from './steps.ts';

/** Hears a run: each step and each finding as it comes. */
export interface Listener {
  progress(progress: Progress): void;
  found(finding: Finding): void;
}

/** Reports a step as it begins and ends, with the time it took. */
export class Reporter {
  readonly #effects: Effects;
  readonly #listener: Listener;
  #begun = 0;

  constructor(effects: Effects, listener: Listener) {
    this.#effects = effects;
    this.#listener = listener;
  }

  begin(step: Step, state: 'running' | 'asking' = 'running'): void {
    this.#begun = this.#effects.now();
    this.#listener.progress({ step, state });
  }

  /** The user has answered what the browser asked, or was not asked. */
  answered(step: Step): void {
    this.#listener.progress({ step, state: 'running' });
  }

  end(step: Step, state: 'done' | 'stopped' = 'done'): void {
    this.#listener.progress({ step, state, ms: this.#effects.now() - this.#begun });
  }

  found(code: Finding['code'], values?: Readonly<Record<string, string>>): void {
    this.#listener.found({ code, source: 'probe', ...(values && { values }) });
  }

  tell(finding: Finding): void {
    this.#listener.found(finding);
  }
}
