/** One package of package-lock.json, as far as it is read here. */
interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
}

export interface Lock {
  readonly packages: Readonly<Record<string, Locked>>;
}

/** What package.json asks for, by name and version. */
export interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

export interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** Packages whose own code is in what users get: the machine, the search, and Vite's loader of late scripts. */
export const SHIPPED = ['pagefind', 'vite', 'xstate'] as const;

const PERMISSIVE = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
];

/** Licences by what a package is for: nothing that asks something of users or of who publishes is shipped. */
export const ALLOWED = {
  shipped: PERMISSIVE,
  build: [...PERMISSIVE, 'LGPL-3.0-or-later', 'MPL-2.0', 'Python-2.0'],
  // BSD without its number is what the dictionary calls the licence of its word list; CC-BY is a table of browsers
  tests: [...PERMISSIVE, 'BSD', 'CC-BY-4.0', 'GPL-3.0-only', 'MPL-2.0'],
} as const;

export type Use = keyof typeof ALLOWED;

/** Every locked package by its use, in order of name. The builds of one package for other systems count too. */
export function packagesOf(lock: Lock): Readonly<Record<Use, readonly Package[]>> {
  const all = Object.entries(lock.packages).filter(([path]) => path !== '');
  const of = (use: Use): readonly Package[] => {
    const rows = all.flatMap(([path, { version = '', license = 'unknown', dev = false }]) => {
      const name = path.replace(/^.*node_modules\//, '');
      const its: Use = dev ? 'tests' : SHIPPED.some((each) => each === name) ? 'shipped' : 'build';
      return its === use ? [{ name, version, licence: license }] : [];
    });
    const once = new Map(rows.map((row) => [`${row.name} ${row.version}`, row]));
    return [...once.values()].sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
  };
  return { shipped: of('shipped'), build: of('build'), tests: of('tests') };
}

/** Says whether an SPDX expression, in one pair of brackets or none, is met by some of these licences. */
export function allows(licences: readonly string[], expression: string): boolean {
  return expression
    .replace(/^\(([^()]*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => licences.includes(licence)));
}

function table(packages: readonly Package[]): string {
  const rows = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  return ['| package | version | licence |', '| --- | --- | --- |', ...rows].join('\n');
}

/** Writes docs/dependencies.md. */
export function dependencyList(lock: Lock, { dependencies, devDependencies }: Manifest): string {
  const { shipped, build, tests } = packagesOf(lock);
  const asked = (names: object, packages: readonly Package[]): readonly Package[] =>
    packages.filter(({ name }) => name in names);
  const brought = build.filter(({ name }) => !(name in dependencies));
  return `# Dependencies

Made from package-lock.json by \`npm run licences\`. A test fails where the two disagree, or a licence is not
allowed (\`src/publish/dependencies.ts\`).

## Sent to users

Their licences are published with the site, as \`licences.txt\`.

${table(shipped)}

## Asked for by the build

${table(asked(dependencies, build))}

## Asked for by checks and tests alone

${table(asked(devDependencies, tests))}

## Brought along by the build

${brought.length} packages, builds for other systems included.

${table(brought)}

## Brought along by checks and tests

${tests.length - asked(devDependencies, tests).length} packages, not listed; their licences are checked as well.
`;
}
