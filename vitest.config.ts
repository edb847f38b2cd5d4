import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,reports,paths,recordings,content}/**/*.test.ts'],
    reporters: ['default', './tests/support/tally-vitest.ts'],
  },
});
