import { cpSync, readFileSync } from 'node:fs';
import { normalize, sep } from 'node:path';

/** One stage of the Containerfile, as far as it runs commands and sets variables. */
export interface Stage {
  /** The lines of RUN, in order. */
  readonly runs: readonly string[];
  /** What ARG and ENV set, with the arguments of this build put in. */
  readonly variables: Readonly<Record<string, string>>;
  /** COPY, as sources and target; variables put in. */
  readonly copies: readonly string[];
}

/**
 * Reads the Containerfile of the project as `podman build` does, without building anything.
 *
 * @param given the build arguments, as by --build-arg
 */
export function stages(given: Readonly<Record<string, string>>): readonly Stage[] {
  const [, ...texts] = readFileSync('Containerfile', 'utf8').split(/^FROM .*$/m);
  return texts.map((text) => {
    const variables: Record<string, string> = {};
    const filled = (value: string): string =>
      value.replace(/\$\{(\w+)\}/g, (_, name) => variables[name] ?? '');
    for (const [, kind, name = '', value = ''] of text.matchAll(/^(ARG|ENV) (\w+)=(.*)$/gm))
      variables[name] = (kind === 'ARG' && given[name]) || filled(value);
    const lines = (keyword: string): string[] =>
      [...text.matchAll(new RegExp(`^${keyword} (.*)$`, 'gm'))].map(([, line = '']) => filled(line));
    return { runs: lines('RUN'), copies: lines('COPY'), variables };
  });
}

/** Copies the project as `COPY . .` would: without what .dockerignore names. */
export function copyContext(folder: string): void {
  const ignored = readFileSync('.dockerignore', 'utf8').split('\n').filter(Boolean);
  const left = (path: string): boolean =>
    ignored.some((line) =>
      line.startsWith('**/') ? path.split(sep).includes(line.slice(3)) : path.split(sep)[0] === line,
    );
  cpSync('.', folder, { recursive: true, filter: (path) => !left(normalize(path)) });
}
