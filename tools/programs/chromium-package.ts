// The Chromium that comes as an npm package, for a Linux machine without any: a browser built for serverless
// machines, with the system libraries and fonts it needs beside it.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A browser of this machine, and what it needs in its environment beside the usual. */
export interface Chromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Where the browser is unpacked to. */
export const PACKAGED = resolve('.cache/chromium');

/**
 * Unpacks the browser into .cache once and says how to start it. Its package's own launch arguments are for
 * serverless machines and break a second browser context, so they are not handed on.
 *
 * @returns undefined where it has no build for this machine
 */
export async function packagedChromium(): Promise<Chromium | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  if (!existsSync(PACKAGED)) await unpack(PACKAGED);
  const env = { LD_LIBRARY_PATH: `${PACKAGED}/al2023/lib`, FONTCONFIG_PATH: `${PACKAGED}/fonts` };
  return { executablePath: `${PACKAGED}/chromium`, env };
}

/** The package's own file names folders of serverless machines. */
const fontsConf = (home: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${home}/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>
`;

/**
 * The package unpacks into the folder for temporary files, and takes a half-written file for a whole one: so
 * it gets a folder of its own, which takes its final name only when everything is there.
 */
async function unpack(home: string): Promise<void> {
  const part = `${home}.${process.pid}`;
  mkdirSync(part, { recursive: true });
  const { TMPDIR, AWS_EXECUTION_ENV, LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
  Object.assign(process.env, { TMPDIR: part, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' });
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    await packaged.executablePath();
    writeFileSync(`${part}/fonts/fonts.conf`, fontsConf(home));
    if (existsSync(home)) rmSync(part, { recursive: true });
    else renameSync(part, home);
  } finally {
    const before = { TMPDIR, AWS_EXECUTION_ENV, LD_LIBRARY_PATH, FONTCONFIG_PATH };
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
