import { readFileSync } from 'node:fs';
import { changeOf, type MutantResult } from './change.ts';

/** A change that no test notices. */
interface Survivor {
  readonly file: string;
  readonly change: string;
}

/** Why no test can notice some changes, or need not, and which they are by their files. */
interface Reason {
  readonly why: string;
  readonly changes: Readonly<Record<string, readonly string[]>>;
}

const LISTED: Readonly<Record<string, readonly Reason[]>> = JSON.parse(
  readFileSync(new URL('survivors.json', import.meta.url), 'utf8'),
);

const listedIn = (folder: string): Survivor[] =>
  (LISTED[folder] ?? []).flatMap(({ changes }) =>
    Object.entries(changes).flatMap(([file, all]) => all.map((change) => ({ file, change }))),
  );

/** What is wrong with the list of a folder: changes that survive unlisted, and listed ones that no longer do. */
export interface Differences {
  readonly unlisted: readonly Survivor[];
  readonly gone: readonly Survivor[];
}

/**
 * Compares what survived with tests/mutants/survivors.json.
 *
 * @param results every mutant that was tried
 * @param complete whether the whole folder was tried; a part of it says nothing of listed changes elsewhere
 */
export function differencesOf(
  folder: string,
  results: readonly MutantResult[],
  complete: boolean,
): Differences {
  const alive = results
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map((result) => {
      const file = result.fileName.slice(result.fileName.lastIndexOf('/src/') + 1);
      return { file, change: changeOf(readFileSync(file, 'utf8'), result) };
    });
  const listed = listedIn(folder);
  const isIn = (all: readonly Survivor[], { file, change }: Survivor): boolean =>
    all.some((other) => other.file === file && other.change === change);
  return {
    unlisted: alive.filter((one) => !isIn(listed, one)),
    gone: complete ? listed.filter((one) => !isIn(alive, one)) : [],
  };
}
