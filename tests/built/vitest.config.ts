import { defineConfig } from 'vitest/config';

/** What can be read from the built files, after a build. */
export default defineConfig({
  test: {
    include: ['tests/built/*.test.ts'],
    // the built site is read once for all of them
    isolate: false,
    // on a machine with much else to do
    testTimeout: 60_000,
    reporters: ['default', './tests/support/tally-vitest.ts'],
  },
});
