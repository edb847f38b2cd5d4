import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/neighbours/*.test.ts'],
    // one gateway a core
    maxWorkers: 2,
    reporters: ['default', './tests/support/tally-vitest.ts'],
  },
});
