import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,reports,paths,recordings,content}/**/*.test.ts'],
    // a third of the time went into loading the same modules for each file
    isolate: false,
    // on a machine with much else to do
    testTimeout: 30_000,
    reporters: ['default', './tests/support/tally-vitest.ts'],
  },
});
