import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly value?: string };
}

interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly Field[];
}

const FORMS = globSync('.github/ISSUE_TEMPLATE/*.yml').filter((path) => !path.endsWith('config.yml'));
const words = read('content/en/words/report.yaml') as Readonly<Record<string, string>>;
/** The headings of the text the site writes for an issue, by what they ask. */
const ASKED = ['summary', 'version', 'steps', 'actual', 'tried'];
const fieldsOf = (path: string): readonly Field[] =>
  (read(path) as Form).body.filter(({ type }) => type !== 'markdown');

describe.each(FORMS)('%s', (path) => {
  const form = read(path) as Form;

  test('is a form: named, and each field with its own id and label', () => {
    expect(form.name).toBeTruthy();
    expect(form.description.length).toBeLessThanOrEqual(200);
    for (const { type } of form.body)
      expect(['markdown', 'textarea', 'input', 'dropdown', 'checkboxes']).toContain(type);
    for (const part of ['id', 'label'] as const) {
      const all = fieldsOf(path).map((field) => (part === 'id' ? field.id : field.attributes.label));
      expect(new Set(all).size).toBe(all.length);
      expect(all).not.toContain(undefined);
    }
  });

  test('calls what the site writes by the name the site gives it', () => {
    for (const { id = '', attributes } of fieldsOf(path).filter((field) => ASKED.includes(field.id ?? '')))
      expect(attributes.label).toBe(words[`report-issue-${id}`]);
  });
});

test('the form for a wrong verdict takes the whole text of the site, in its order', () => {
  const ids = fieldsOf('.github/ISSUE_TEMPLATE/verdict.yml').map(({ id }) => id);
  expect(ids.slice(0, ASKED.length)).toEqual(ASKED);
  const written = readFileSync('src/troubleshooter/report/report.ts', 'utf8').matchAll(
    /\$\{asked\('(\w+)'\)\}/g,
  );
  expect([...written].map(([, key]) => key)).toEqual(ASKED);
});

test('an issue without a form is not offered', () => {
  expect(read('.github/ISSUE_TEMPLATE/config.yml')).toMatchObject({ blank_issues_enabled: false });
});

test('updates are looked for in each folder of packages, and in the workflows', () => {
  const { updates } = read('.github/dependabot.yml') as {
    updates: readonly {
      'package-ecosystem': string;
      directory?: string;
      directories?: readonly string[];
      groups?: object;
    }[];
  };
  const looked = (ecosystem: string): string[] =>
    updates
      .filter((update) => update['package-ecosystem'] === ecosystem)
      .flatMap(({ directory, directories = [] }) => [...(directory ? [directory] : []), ...directories]);
  const folders = globSync('{.,tests/*,tools/*}/package.json').map((path) => join('/', dirname(path)));
  expect(looked('npm').toSorted()).toEqual(folders.toSorted());
  expect(looked('github-actions')).toEqual(['/']);
  for (const { groups } of updates) expect(groups).toBeDefined();
});

test('how to report a fault in security is said where GitHub looks for it', () => {
  expect(existsSync('SECURITY.md')).toBe(true);
});
