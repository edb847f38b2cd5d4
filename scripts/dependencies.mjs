// Writes docs/dependencies.md, the list of packages with their licences: npm run licences
import { readFileSync, writeFileSync } from 'node:fs';
import { dependencyList } from '../src/publish/dependencies.ts';

/** @param {string} file */
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
writeFileSync('docs/dependencies.md', dependencyList(read('package-lock.json'), read('package.json')));
