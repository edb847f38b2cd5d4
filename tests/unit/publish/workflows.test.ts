import { readdirSync, readFileSync } from 'node:fs';
import { validateWorkflow } from '@action-validator/core';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const FOLDER = '.github/workflows';

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { uses?: string; run?: string }[] }>>;
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const files = readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')] as const);

describe.each(files)('%s', (_name, text) => {
  const workflow = parse(text) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test('is a workflow by the published schema', () => {
    expect(validateWorkflow(text).errors).toEqual([]);
  });

  test('uses actions at one commit each, and says which release that is', () => {
    const used = [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action);
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('may write nothing unless a job says so', () => {
    expect([{}, { contents: 'read' }]).toContainEqual(workflow.permissions);
    expect(text).not.toContain('contents: write');
  });

  test('runs npm scripts that exist', () => {
    const called = steps.flatMap(({ run = '' }) =>
      [...run.matchAll(/npm (?:run )?([\w:]+)/g)].map(([, name]) => name),
    );
    expect(called.length).toBeGreaterThan(0);
    for (const name of called.filter((each) => each !== 'ci')) expect(scripts).toHaveProperty([name ?? '']);
  });
});

test('the schema is a test: a misspelt key is seen', () => {
  const wrong = (files[0]?.[1] ?? '').replace('runs-on', 'run-on');
  expect(validateWorkflow(wrong).errors).not.toEqual([]);
});
