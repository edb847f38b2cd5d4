import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Looks for a program by its names on PATH and in the folders where systems keep servers and applications.
 *
 * @returns the path of the first that is there
 */
export function findProgram(...names: readonly string[]): string | undefined {
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    '/usr/bin',
    '/usr/sbin',
    '/usr/local/bin',
  ];
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}
