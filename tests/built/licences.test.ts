import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('licences.txt names what is sent to users, as it is installed, and all of it permissive', () => {
  const text = readFileSync('dist/licences.txt', 'utf8');
  const named = [...text.matchAll(/^## (\S+) - (\S+) \((.+)\)$/gm)].map(([, name, version, licence]) => ({
    name,
    version,
    licence,
  }));
  const installed = ['minisearch', 'xstate'].map((name) => {
    const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
    return { name, version, licence: 'MIT' };
  });
  expect(named).toEqual(installed);
  expect(text.match(/Permission is hereby granted/g)).toHaveLength(named.length);
});
