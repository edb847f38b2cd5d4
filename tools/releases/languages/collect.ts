import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLiteral, type Tree } from './literal.ts';

/** The dashboard's texts of one language, by the place in its own file: `pairing.title`. */
export type Texts = Readonly<Record<string, string>>;

/** Files are called by their language and a hash of eight characters. */
const FILE = /^(?<name>.+)-[\w-]{8}\.js$/;
const LANGUAGE = /^[a-z]{2}(?:-[A-Z]{2})?$/;
/** What is shown of a failure before its steps; steps hold commands, which are English in every language. */
const SHOWN = /^(?:[a-zA-Z]*[tT]itle|[a-zA-Z]*[sS]ummary)$/;
/** Close before the failures, among what the form says of its own field. */
const HINT = /setupCodeHint:(?=[`"'])/g;
const NEAR = 6_000;

/** The group of failures in a file; undefined where it has none. */
function failuresIn(source: string): { readonly tree: Tree; readonly at: number } | undefined {
  for (const { index } of source.matchAll(/\bfailure:\{/g)) {
    const read = readLiteral(source, index + 'failure:'.length);
    if (read && 'authRequired' in read.tree && 'network' in read.tree) return { tree: read.tree, at: index };
  }
  return undefined;
}

/** The hint that stands close to a place, of which a file may have another for another page. */
function hintNear(source: string, at: number): Texts {
  const hints = [...source.slice(Math.max(0, at - NEAR), at).matchAll(HINT)];
  const start = hints.at(-1)?.index;
  if (start === undefined) return {};
  const from = Math.max(0, at - NEAR) + start;
  const object = `{${source.slice(from, source.indexOf(',', from + 14))}`;
  const quoted = /^\{setupCodeHint:([`"'])/.exec(object)?.[1] ?? '`';
  const end = source.indexOf(quoted, from + 'setupCodeHint:'.length + 1);
  const hint = readLiteral(`{${source.slice(from, end + 1)}}`, 0)?.tree['setupCodeHint'];
  return typeof hint === 'string' ? { setupCodeHint: hint } : {};
}

function textsIn(source: string): Texts | undefined {
  const failures = failuresIn(source);
  if (!failures) return undefined;
  const texts = Object.entries(failures.tree).flatMap(([screen, group]) =>
    typeof group === 'string'
      ? []
      : Object.entries(group).flatMap(([key, text]) =>
          SHOWN.test(key) && typeof text === 'string' ? [[`${screen}.${key}`, text] as const] : [],
        ),
  );
  return { ...Object.fromEntries(texts), ...hintNear(source, failures.at) };
}

/**
 * Collects what a release's dashboard says of a connection that failed, in each of its languages.
 *
 * @param assets the folder `dist/control-ui/assets` of its package
 * @returns texts by language, `en` among them; empty for a release whose dashboard has no such screens
 */
export function collect(assets: string): ReadonlyMap<string, Texts> {
  const all = new Map<string, Texts>();
  for (const file of readdirSync(assets)) {
    const name = FILE.exec(file)?.groups?.['name'];
    const texts = name && textsIn(readFileSync(join(assets, file), 'utf8'));
    if (texts) all.set(LANGUAGE.test(name) ? name : 'en', texts);
  }
  return all;
}
