import { defineConfig } from 'vitest/config';

/** What can be read from the built files, after a build. */
export default defineConfig({
  test: {
    include: ['tests/built/*.test.ts'],
    // on a machine with much else to do
    testTimeout: 60_000,
    reporters: ['default', './tests/support/tally-vitest.ts'],
  },
});
