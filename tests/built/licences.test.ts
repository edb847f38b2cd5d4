import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('what reads pictures lies beside its licences', () => {
  const [folder] = readdirSync('dist/_astro').filter((name) => name.startsWith('picture-'));
  const text = readFileSync(`dist/_astro/${folder}/licences.txt`, 'utf8');
  for (const owner of [
    'Tesseract',
    'Leptonica',
    'Apache License',
    'Version 2.0',
    'Redistributions in binary form',
  ])
    expect(text).toContain(owner);
});

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
