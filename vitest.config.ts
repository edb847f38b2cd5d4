import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,reports,paths,recordings,content}/**/*.test.ts'],
    // on a machine with much else to do
    testTimeout: 30_000,
    reporters: ['default', './tests/support/tally-vitest.ts'],
  },
});
