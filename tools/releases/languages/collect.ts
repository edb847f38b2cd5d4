import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLiteral, type Tree } from './literal.ts';

/** The dashboard's texts of one language, by the place in its own file: `pairing.title`. */
export type Texts = Readonly<Record<string, string>>;

/** Files are called by their language and a hash of eight characters. */
const FILE = /^(?<name>.+)-[\w-]{8}\.js$/;
const LANGUAGE = /^[a-z]{2}(?:-[A-Z]{2})?$/;
/** What is shown of a failure before its steps; steps hold commands, which are English in every language. */
const SHOWN = /^(?:[a-zA-Z]*[tT]itle|[a-zA-Z]*[sS]ummary|waiting)$/;
/** How far before the failures the form says something of its own field. */
const NEAR = 6_000;

/** The group of failures in a file; undefined where it has none. */
function failuresIn(source: string): { readonly tree: Tree; readonly at: number } | undefined {
  for (const { index } of source.matchAll(/\bfailure:\{/g)) {
    const read = readLiteral(source, index + 'failure:'.length);
    if (read && 'authRequired' in read.tree && 'network' in read.tree) return { tree: read.tree, at: index };
  }
  return undefined;
}

/** The hint that stands close before a place; a file may have another for another page. */
function hintBefore(source: string, at: number): Texts {
  const near = source.slice(Math.max(0, at - NEAR), at);
  const text = near.slice(near.lastIndexOf('setupCodeHint:'));
  // up to the next key
  const hint = readLiteral(`{${/^setupCodeHint:.*?[`"'](?=,\w+:)/.exec(text)?.[0]}}`, 0)?.tree[
    'setupCodeHint'
  ];
  return typeof hint === 'string' ? { setupCodeHint: hint } : {};
}

/** What older dashboards say on their overview of a connection that failed: up to 2026.5.7 there are no screens. */
const HINTS = /^(?:auth\.(?:required|failed)|insecure\.hint|pairing\.(?:hint|\w+Title|\w+Summary))$/;

const flat = (tree: Tree, before: string): (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[before + key, value] as const] : flat(value, `${before}${key}.`),
  );

/** Headings, labels and hints elsewhere that tell something of a connection: the group's name, its place, what of it. */
const ELSEWHERE: readonly (readonly [group: string, place: string, wanted: RegExp])[] = [
  ['overview', 'overview', HINTS],
  ['common', 'common', /^gatewayStarting$/],
  ['access', 'connection.access', /^(?:tokenHint|passwordHint)$/],
  ['inventory', 'devices.inventory', /^pendingApproval$/],
  ['pairing', 'devices.pairing', /^expiredTitle$/],
];

/** What stands in a group of a file: the first of this name that is read and holds what is wanted. */
function textsIn(source: string, [group, place, wanted]: (typeof ELSEWHERE)[number]): Texts {
  for (const { index } of source.matchAll(new RegExp(`\\b${group}:\\{`, 'g'))) {
    const read = readLiteral(source, index + `${group}:`.length);
    const texts = read
      ? flat(read.tree, '').filter(([key]) => wanted.test(key) && !key.includes('docs'))
      : [];
    if (texts.length > 0) return Object.fromEntries(texts.map(([key, text]) => [`${place}.${key}`, text]));
  }
  return {};
}

function failureTextsIn(source: string): Texts {
  const failures = failuresIn(source);
  if (!failures) return {};
  const shown = flat(failures.tree, '').filter(([key]) => SHOWN.test(key.replace(/^\w+\./, '')));
  return { ...Object.fromEntries(shown), ...hintBefore(source, failures.at) };
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
    if (!name) continue;
    const source = readFileSync(join(assets, file), 'utf8');
    const elsewhere = ELSEWHERE.map((each) => textsIn(source, each));
    const texts: Texts = Object.assign({}, failureTextsIn(source), ...elsewhere);
    const language = LANGUAGE.test(name) ? name : 'en';
    // English lies in several files
    if (Object.keys(texts).length > 0) all.set(language, { ...all.get(language), ...texts });
  }
  return all;
}
