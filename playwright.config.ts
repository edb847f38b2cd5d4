import { defineConfig } from '@playwright/test';
import type { EngineOptions } from './tests/support/engine-test.ts';
import { PROJECTS } from './tests/support/projects.ts';
import { findChromium } from './tools/programs/chromium.ts';

const found = await findChromium();
const env: Record<string, string> = {};
for (const [name, value] of Object.entries({ ...process.env, ...found?.env }))
  if (value !== undefined) env[name] = value;

export default defineConfig<object, EngineOptions>({
  testMatch: '*.e2e.ts',
  forbidOnly: true,
  // a picture that nobody approved is a fault, not a new picture
  updateSnapshots: 'none',
  retries: 0,
  workers: 2,
  fullyParallel: true,
  // on a machine with much else to do
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['./tests/support/tally-playwright.ts'], ['./tests/support/table-reporter.ts']],
  use: {
    // for each visitor it would fetch and keep half the site, on the processor of the test; its own tests let it
    serviceWorkers: 'block',
    launchOptions: {
      ...(found && { executablePath: found.executablePath }),
      env,
      // a name for this machine that browsers do not take for local
      args: ['--host-resolver-rules=MAP guide.test 127.0.0.1'],
    },
  },
  // suites run beside one another, so each leaves what it leaves in a folder of its own
  projects: PROJECTS.map((project) => ({ ...project, outputDir: `test-results/${project.name}` })),
});
