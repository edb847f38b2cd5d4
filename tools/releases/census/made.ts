import { having, open, type Run, runsOf } from '../../../src/gateway/runs.ts';
import type { Swept } from '../../../tests/support/census.ts';
import type { Texts } from '../texts/rows.ts';
import { FACTS } from './facts.ts';
import type { Packages } from './packages.ts';
import { spansOfRefusals } from './refusals.ts';

const FOLDER = 'src/gateway/census';
const HEAD =
  '// Written by `npm run census` from packages.json, texts.jsonl and census.json of tests/recordings.\n';
type Table = readonly (readonly [id: string, runs: readonly Run[]])[];

/** A table of runs, as its file has it. */
function written(name: string, runs: Table): string {
  const rows = runs.map(([id, all]) => `  '${id}': [${all.map((run) => `'${run}'`).join(', ')}],\n`);
  return `export const ${name} = {\n${rows.join('')}} as const satisfies Readonly<Record<string, readonly string[]>>;\n`;
}

/** What a plan of src/fix is chosen by: a name costs its bytes only where it is used. */
const BOUNDARIES: readonly (readonly [name: string, fact: string, side: 'first' | 'after'])[] = [
  ['DASHBOARD_LINK_SINCE', 'dashboard-link', 'first'],
  ['KEY_WITHOUT_HTTPS_SINCE', 'key-needs-https', 'after'],
  ['LOGIN_FIFTEEN_SECONDS_SINCE', 'login-fifteen-seconds', 'first'],
  ['PROXY_LOGIN_PASSWORD_SINCE', 'proxy-login-password', 'first'],
  ['TOKEN_SHOWN_SINCE', 'auth-token', 'first'],
];

/** Makes a package without a dashboard no end of what dashboards do. */
function bridged(
  id: string,
  runs: readonly Run[],
  releases: readonly string[],
  ui: readonly Run[],
): readonly Run[] {
  if (id === 'dashboard' || !FACTS.get(id)?.in.source.startsWith('^ui')) return runs;
  const held = new Set(having(runs, releases));
  const shown = new Set(having(ui, releases));
  for (const [at, release] of releases.entries())
    if (!shown.has(release) && held.has(releases[at - 1] ?? '') && held.has(releases[at + 1] ?? ''))
      held.add(release);
  return runsOf(held, releases);
}

/**
 * Makes what the site reads of all that was recorded of releases.
 *
 * @returns the text of each file of src/gateway/census, by its path
 */
export function filesOf(
  { swept, releases, facts }: Packages,
  texts: Texts,
  played: readonly Swept[],
): ReadonlyMap<string, string> {
  const names = releases.map(({ release }) => release);
  const newest = names.at(-1) ?? '';
  const table = (runs: Readonly<Record<string, readonly Run[]>>): Table =>
    Object.entries(runs).map(([id, all]) => {
      return [id, open(bridged(id, all, names, facts['dashboard'] ?? []), newest)] as const;
    });
  const boundary = (fact: string, side: 'first' | 'after'): string => {
    const [first = '', last = first] = (facts[fact]?.at(-1) ?? '').split('…');
    return side === 'first' ? first : (names[names.indexOf(last) + 1] ?? '');
  };
  const boundaries = BOUNDARIES.map(([name, ...of]) => `export const ${name} = '${boundary(...of)}';\n`);
  const all = played.flatMap(({ release, state, without }) =>
    state === 'recorded' ? [`  '${release}': '${without ? 'part' : 'all'}',\n`] : [],
  );
  const days = releases.map(({ release, built }) => `  '${release}': '${built}',\n`);
  return new Map([
    [
      `${FOLDER}/releases.ts`,
      `${HEAD}/** The day on which the registry was last asked for releases. */\nexport const SWEPT = '${swept}';\n\n/** Every stable release, oldest first, with the day it was built. */\nexport const BUILT: Readonly<Record<string, string>> = {\n${days.join('')}};\n\n/** Those that everything was played on, or all but a part. */\nexport const PLAYED: Readonly<Record<string, 'all' | 'part'>> = {\n${all.join('')}};\n`,
    ],
    [
      `${FOLDER}/refusals.ts`,
      `${HEAD}/** The releases that have each refusal in their package; none where it is documented or reported only. */\n${written('REFUSAL_SPANS', table(spansOfRefusals(texts, facts)))}`,
    ],
    [
      `${FOLDER}/facts.ts`,
      `${HEAD}/** The releases in which something holds that tools/releases/census/facts asks their packages for. */\n${written('FACT_SPANS', table(facts))}\nexport type FactId = keyof typeof FACT_SPANS;\n`,
    ],
    [
      `${FOLDER}/boundaries.ts`,
      `${HEAD}// The first releases of what plans are chosen by, for src/fix.\n${boundaries.join('')}`,
    ],
  ]);
}
