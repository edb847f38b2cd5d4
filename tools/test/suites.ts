import { NEWEST, type Release } from '../../tests/support/releases.ts';
import type { Program } from '../programs/install.ts';
import { type Command, packageProgram } from '../run.ts';

/**
 * What must be there before a suite: the built site, the same in a sub-folder (`below`), a browser, programs of the system,
 * releases of OpenClaw.
 */
export type Need = 'site' | 'below' | 'chromium' | 'quality' | Program | Release;

/** One part of the whole proof. */
export interface Suite {
  readonly name: string;
  readonly needs: readonly Need[];
  /** @param workers how many of its tests may run at the same time */
  readonly command: (workers: number) => Command;
  /** Set where it says yes or no and counts nothing. */
  readonly countsNothing?: true;
  /** Set where its tests spend their time on waiting for somebody who never answers: twice as many run. */
  readonly waits?: true;
}

const check = (name: string, command: Command): Suite => ({
  name,
  needs: [],
  command: () => command,
  countsNothing: true,
});

const browser = (name: string, needs: readonly Need[] = [], args: readonly string[] = []): Suite => ({
  name,
  needs: ['site', 'chromium', ...needs],
  command: (workers) =>
    packageProgram('playwright', 'test', `--project=${name}`, `--workers=${workers}`, ...args),
});

/** A folder of tests that has a configuration of its own for vitest. */
const folder = (name: string, needs: readonly Need[], files: readonly string[] = []): Suite => ({
  name,
  needs,
  command: (workers) =>
    packageProgram(
      'vitest',
      'run',
      '-c',
      `tests/${name}/vitest.config.ts`,
      `--maxWorkers=${workers}`,
      ...files,
    ),
});

/** What clients other than a browser live through with a real gateway. */
const clients = (files: readonly string[]): Suite => ({
  ...folder('commands', [NEWEST], files),
  name: 'clients',
});

/** The same in networks of their own, as containers and pods have them. */
const neighbours = (files: readonly string[] = []): Suite =>
  folder('neighbours', [NEWEST, 'namespaces', 'nginx'], files);

/** Fixes of the site, run until the dashboard connects. */
const fixes = (files: readonly string[] = []): Suite => browser('fixes', [NEWEST, 'nginx', 'firefox'], files);
const recipes = (files: readonly string[] = []): Suite =>
  browser('recipes', [NEWEST, 'nginx', 'caddy', 'docker-compose'], files);

const BEHIND_PROXIES: readonly Need[] = [NEWEST, 'nginx', 'caddy', 'haproxy', 'firefox', 'webkit'];

/** Whole stories, from a refusal to a connection: minutes each. Of the longest some are told every time. */
const STORIES: readonly Suite[] = [
  fixes(['locked-out', 'new-device', 'origin', 'proxy', 'says-else']),
  clients(['clients-program']),
  neighbours(['published']),
  recipes(['compose', 'proxies', 'systemd']),
];

/** The others, too long for a run on two cores: with each push they have a machine of their own. */
export const LONG: readonly Suite[] = [
  { ...fixes(['state-lost', 'token-changed']), name: 'long-fixes' },
  { ...clients(['clients-cli', 'clients-node', 'silent-pairs', 'state-kept']), name: 'long-clients' },
  { ...neighbours(['command-line', 'host', 'pods', 'proxy', 'state']), name: 'long-neighbours' },
  { ...recipes(['access', 'token']), name: 'long-recipes' },
  folder('chat', [NEWEST], ['newest']),
];

/** All of them: once a week. */
const ALL_STORIES: readonly Suite[] = [
  fixes(),
  clients(['clients', 'state-kept', 'silent-pairs']),
  neighbours(),
  recipes(),
];

const units = (name: string, args: readonly string[] = [], env: Command['env'] = {}): Suite => ({
  name,
  needs: [],
  command: (workers) => ({
    ...packageProgram('vitest', 'run', `--maxWorkers=${workers}`, ...args),
    env,
  }),
});

/** Thousands of texts, pictures and shells: half of the time of all units. */
const LONG_UNITS: readonly string[] = [
  '**/fuzz.test.ts',
  '**/planted.test.ts',
  '**/screens.test.ts',
  '**/page/meaning.test.ts',
  '**/recorded-*.test.ts',
];

/** The same on an old release too. */
const onOldToo = ({ name, needs, command }: Suite): Suite => ({
  name: `all-${name}`,
  needs: ['2026.4.26', ...needs],
  command: (workers) => ({ ...command(workers), env: { RELEASES: 'old-and-new' } }),
});

/** `npm test`, in the order in which they start where nothing has to be waited for: the long ones first. */
export const ALWAYS: readonly Suite[] = [
  check('lint', packageProgram('biome', 'check', '--error-on-warnings')),
  check('types', packageProgram('astro', 'check')),
  check('unused', packageProgram('knip')),
  units('unit'),
  folder('built', ['site', 'below']),
  browser('pages', ['below']),
  ...STORIES,
  folder('commands', [NEWEST], ['docs', 'newest', 'strangers']),
  browser('releases', [NEWEST]),
  browser('proxies', BEHIND_PROXIES),
  browser('between', [
    NEWEST,
    ...(['nginx', 'haproxy', 'apache', 'squid', 'varnish', 'stunnel', 'socat', 'ssh'] as const),
    ...(['firefox', 'webkit'] as const),
  ]),
  browser('gateway', [NEWEST, 'nginx']),
  browser('question', ['chromium-apt', 'window']),
  browser('replay-firefox', ['firefox']),
  browser('replay-webkit', ['webkit']),
  browser('offline-firefox', ['firefox']),
  browser('offline-webkit', ['webkit']),
  browser('hosts', ['below', 'nginx', 'caddy']),
  { ...browser('hostile'), waits: true },
  browser('pouring'),
  browser('replay'),
  browser('visual'),
  browser('offline'),
  browser('permission'),
];

/** Only for who names them: they fetch gigabytes, take long, or change what is approved. */
const ASKED: readonly Suite[] = [
  ...LONG,
  browser('all-releases', ['2026.2.26', '2026.3.31', '2026.4.26', '2026.6.11', '2026.8.2', NEWEST]),
  {
    ...folder(
      'commands',
      ['2026.2.26', '2026.3.31', '2026.6.11', '2026.8.2', NEWEST],
      ['2026.2.26', '2026.3.31', '2026.4.26', '2026.6.11', '2026.8.2', 'own-device', 'inner-client'],
    ),
    name: 'all-commands',
  },
  {
    ...folder(
      'chat',
      ['2026.2.26', '2026.3.31', '2026.4.26', '2026.6.11', '2026.8.2'],
      ['2026.2.26', '2026.3.31', '2026.4.26', '2026.6.11', '2026.8.2'],
    ),
    name: 'all-chat',
  },
  ...ALL_STORIES.map(onOldToo),
  browser('all-proxies', BEHIND_PROXIES),
  { ...browser('hostile-firefox', ['firefox']), waits: true },
  { ...browser('hostile-webkit', ['webkit']), waits: true },
  browser('pouring-firefox', ['firefox']),
  browser('pouring-webkit', ['webkit']),
  {
    name: 'quality',
    needs: ['chromium', 'quality'],
    command: () => ({ file: process.execPath, args: ['tests/quality/lighthouse.ts'] }),
  },
  units('all-fuzz', ['tests/unit/evidence/fuzz.test.ts'], { FUZZ: 'long' }),
  units(
    'short-units',
    LONG_UNITS.map((file) => `--exclude=${file}`),
  ),
  { ...browser('visual', [], ['--update-snapshots']), name: 'visual:update' },
  // one walk over the pages in one browser
  { ...browser('pages', [], ['fix', 'link']), name: 'walk' },
];

/** Names for several suites. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  check: ['lint', 'types', 'unused'],
  quick: ['lint', 'types', 'unused', 'short-units', 'walk'],
  long: LONG.map(({ name }) => name),
  weekly: ASKED.map(({ name }) => name).filter((name) => /^(?:all|hostile|pouring)-/.test(name)),
  engines: [...ALWAYS, ...ASKED].map(({ name }) => name).filter((name) => /-(?:firefox|webkit)$/.test(name)),
};

/**
 * Finds what a run was asked for.
 *
 * @param names of suites and groups; none for all of `npm test`
 * @throws for a name that nothing has, with those there are
 */
export function suitesCalled(names: readonly string[]): readonly Suite[] {
  if (names.length === 0) return ALWAYS;
  const all = [...ALWAYS, ...ASKED];
  const wanted = names.flatMap((name) => GROUPS[name] ?? [name]);
  const unknown = wanted.filter((name) => !all.some((suite) => suite.name === name));
  if (unknown.length > 0)
    throw new Error(
      `No suite is called ${unknown.join(', ')}. There are ${all.map(({ name }) => name).join(', ')}; and for several: ${Object.keys(GROUPS).join(', ')}.`,
    );
  return all.filter(({ name }) => wanted.includes(name));
}
