import fc from 'fast-check';

/** A mutant that only luck kills is none that the tests see: random values are the same in each run. */
fc.configureGlobal({ seed: 11, endOnFailure: true });
