import { readdirSync } from 'node:fs';

/** The built pages below a folder, by their path with `/` in it. */
export const htmlFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'));
