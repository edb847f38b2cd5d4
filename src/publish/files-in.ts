import { readdirSync } from 'node:fs';

/** All files and folders below a folder, by their path with `/` in it, sorted. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
