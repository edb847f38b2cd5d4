import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** One module of OpenClaw's sources, as a package has it. */
export interface Module {
  /** Its path in the sources, `src/gateway/auth.ts`; of the dashboard, the file's name without its hash. */
  readonly path: string;
  readonly source: string;
}

const REGION = /^\/\/#region (\S+)\n([\s\S]*?)(?:^\/\/#endregion$|(?![\s\S]))/gm;
const SCRIPT = /\.(?:m?js|ts)$/;
/** Other people's code, declarations, and bundles in one piece that repeat what stands elsewhere. */
const SKIPPED =
  /^(?:dist\/worker|dist\/canvas-host|dist\/export-html)\/|(?:^|\/)node_modules\/|\.d\.ts$|\.test\./;
const DASHBOARD = 'dist/control-ui/assets/';
const HASH = /-[\w-]{8}(?=\.m?js$)/;

/** The sources' path of a file that is not bundled: 2026.1.29 to 2026.2.1 are laid out as they were written. */
const unbundled = (file: string): string => {
  if (file.startsWith(DASHBOARD)) return `ui/${file.slice(DASHBOARD.length).replace(HASH, '')}`;
  return file
    .replace(HASH, '')
    .replace(/^dist\//, 'src/')
    .replace(/\.m?js$/, '.ts')
    .replace(/^src\/extensions\//, 'extensions/');
};

function* filesIn(folder: string): Generator<string> {
  const entries: Dirent[] = readdirSync(folder, { withFileTypes: true, recursive: true });
  for (const entry of entries)
    if (entry.isFile() && SCRIPT.test(entry.name)) yield join(entry.parentPath, entry.name);
}

/**
 * Takes a package apart into the modules that it was built from.
 *
 * @param folder of the package, with `dist` in it; plugins lie beside it up to 2026.3
 * @param wanted says of a module's path whether it is asked for
 */
export function* modulesIn(folder: string, wanted: (path: string) => boolean): Generator<Module> {
  for (const top of ['dist', 'extensions/device-pair']) {
    let files: string[] = [];
    try {
      files = [...filesIn(join(folder, top))];
    } catch {
      // a package of another time has no such folder
    }
    for (const file of files) yield* modulesOf(folder, relative(folder, file), wanted);
  }
}

function* modulesOf(folder: string, name: string, wanted: (path: string) => boolean): Generator<Module> {
  if (SKIPPED.test(name)) return;
  const source = readFileSync(join(folder, name), 'utf8');
  const regions = name.startsWith(DASHBOARD) ? [] : [...source.matchAll(REGION)];
  if (regions.length > 0) {
    for (const [, path = '', body = ''] of regions) if (wanted(path)) yield { path, source: body };
  } else if (wanted(unbundled(name))) yield { path: unbundled(name), source };
}
