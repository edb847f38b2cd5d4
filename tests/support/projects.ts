import type { PlaywrightTestOptions, PlaywrightWorkerOptions, Project } from '@playwright/test';
import type { EngineOptions } from './engine-test.ts';
import { NEWEST } from './releases.ts';

// these start real servers, a gigabyte each, so they share what one worker started
const oneByOne = { workers: 1, fullyParallel: false };

const NEWEST_ONLY = new RegExp(NEWEST.replaceAll('.', '\\.'));

/** The tag of tests whose servers pour: beside others they would measure who gets the machine. */
export const POURS = '@pours';

type Suite = Project<PlaywrightTestOptions, PlaywrightWorkerOptions & EngineOptions>;

const hostile = (use: Partial<EngineOptions>, suffix = ''): readonly Suite[] => [
  { name: `hostile${suffix}`, testDir: 'tests/hostile', use, grepInvert: new RegExp(POURS) },
  { name: `pouring${suffix}`, testDir: 'tests/hostile', use, ...oneByOne, grep: new RegExp(POURS) },
];

const offline = (use: Partial<EngineOptions>, suffix = ''): readonly Suite[] => [
  {
    name: `offline${suffix}`,
    testDir: 'tests/offline',
    ...oneByOne,
    use: { ...use, serviceWorkers: 'allow' },
  },
];

/** Every suite of browser tests; each is one of tools/test/suites.ts as well. */
export const PROJECTS: readonly Suite[] = [
  { name: 'pages', testDir: 'tests/pages' },
  // pictures of the whole site: `npm run visual:update` approves new ones
  { name: 'visual', testDir: 'tests/visual', snapshotPathTemplate: 'tests/visual/approved/{arg}{ext}' },
  { name: 'gateway', testDir: 'tests/gateway', ...oneByOne },
  // the fixes of the site, run on a real gateway until its dashboard connects
  { name: 'fixes', testDir: 'tests/fixes', ...oneByOne },
  // in all three browsers, which share the gateways behind them; behind one proxy every time, behind each once a week
  {
    name: 'proxies',
    testDir: 'tests/proxies',
    ...oneByOne,
    grepInvert: /(?:caddy|haproxy), (?:firefox|webkit):/,
  },
  { name: 'all-proxies', testDir: 'tests/proxies', ...oneByOne },
  { name: 'between', testDir: 'tests/between', ...oneByOne },
  // the newest; all of them: npm test -- all-releases
  { name: 'releases', testDir: 'tests/releases', ...oneByOne, grep: NEWEST_ONLY },
  { name: 'all-releases', testDir: 'tests/releases', ...oneByOne },
  { name: 'replay', testDir: 'tests/replay' },
  { name: 'replay-firefox', testDir: 'tests/replay', ...oneByOne, use: { engineName: 'firefox' } },
  { name: 'replay-webkit', testDir: 'tests/replay', ...oneByOne, use: { engineName: 'webkit' } },
  ...offline({}),
  ...offline({ engineName: 'firefox' }, '-firefox'),
  ...offline({ engineName: 'webkit' }, '-webkit'),
  ...hostile({}),
  ...hostile({ engineName: 'firefox' }, '-firefox'),
  ...hostile({ engineName: 'webkit' }, '-webkit'),
  // the worker too has to come under the policy of a host
  { name: 'hosts', testDir: 'tests/hosts', ...oneByOne, use: { serviceWorkers: 'allow' } },
  { name: 'permission', testDir: 'tests/permission', testMatch: 'permission.e2e.ts', ...oneByOne },
  // one mouse on one screen
  { name: 'question', testDir: 'tests/permission', testMatch: 'question.e2e.ts', ...oneByOne },
  { name: 'recipes', testDir: 'tests/recipes', ...oneByOne },
];
