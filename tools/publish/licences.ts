// Writes docs/dependencies.md, the list of packages with their licences: npm run licences
import { readFileSync, writeFileSync } from 'node:fs';
import { dependencyList, type Lock, type Manifest } from '../../src/publish/dependencies.ts';

const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
writeFileSync(
  'docs/dependencies.md',
  dependencyList(read<Lock>('package-lock.json'), read<Manifest>('package.json')),
);
