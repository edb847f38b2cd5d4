import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { collect } from '../languages/collect.ts';
import { filledIn, type Values, valuesIn } from './filled.ts';
import { type Literal, literalsIn } from './literals.ts';
import { modulesIn } from './modules.ts';
import { isCode, isReason, textsOf } from './shape.ts';
import { type From, type Source, SPEAKS, sourceOf } from './sources.ts';

/** One text of a package. */
export interface Said {
  readonly text: string;
  readonly from: From;
  readonly module: string;
}

/** A module's strings, and how they are read. */
interface Read {
  readonly path: string;
  readonly literals: readonly Literal[];
  readonly how: Source;
}

/** Tells who says a text; undefined where it is none that is asked for. */
function fromOf({ before }: Literal, source: Source): From | undefined {
  const known = SPEAKS.find(([, pattern]) => pattern.test(before));
  return known ? known[0] : source.from;
}

function saidIn({ path, literals, how }: Read, values: Values): readonly Said[] {
  return literals.flatMap((literal): Said[] => {
    const from = fromOf(literal, how);
    if (!from) return [];
    if (how.codes && isCode(literal)) return [{ text: literal.text, from: 'code', module: path }];
    if (how.codes && isReason(literal)) return [{ text: literal.text, from: 'reason', module: path }];
    return filledIn(literal, values)
      .flatMap(textsOf)
      .filter((text) => !how.only || how.only.test(text))
      .map((text) => ({ text, from, module: path }));
  });
}

const known = new Map<string, readonly Literal[]>();

/** Reads a module; one that a release shares with the one before is read once. */
function literalsOf(source: string): readonly Literal[] {
  const name = createHash('sha256').update(source).digest('base64');
  const literals = known.get(name) ?? literalsIn(source);
  known.set(name, literals);
  return literals;
}

function modulesOf(folder: string): readonly Read[] {
  const all = new Map<string, Read>();
  for (const { path, source } of modulesIn(folder, (name) => sourceOf(name) !== undefined)) {
    const how = sourceOf(path);
    // several bundles repeat a module
    const name = `${path} ${source}`;
    if (how && !all.has(name)) all.set(name, { path, literals: literalsOf(source), how });
  }
  return [...all.values()];
}

/** What the dashboard's failure screens say in English, with what they are filled in with named as there. */
function screensOf(folder: string): readonly Said[] {
  const assets = join(folder, 'dist/control-ui/assets');
  // 2026.3.22 was published without a dashboard
  if (!existsSync(assets)) return [];
  const english = collect(assets).get('en') ?? {};
  return Object.entries(english).flatMap(([key, text]) =>
    text.split('\n').map((line): Said => ({ text: line.trim(), from: 'dashboard', module: `ui/${key}` })),
  );
}

/**
 * Collects what a release can say of a connection: to a client, in its log, on the command line, in its dashboard.
 *
 * @param folder of its package, unpacked
 * @returns each text once, of the first module that has it
 */
export function collectTexts(folder: string): readonly Said[] {
  const modules = modulesOf(folder);
  const values = valuesIn(modules.flatMap(({ literals }) => literals));
  const all = new Map<string, Said>();
  const found = [...screensOf(folder), ...modules.flatMap((module) => saidIn(module, values))];
  for (const said of found) if (!all.has(said.text)) all.set(said.text, said);
  return [...all.values()];
}
