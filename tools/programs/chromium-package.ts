// The Chromium that comes as an npm package, for a Linux machine without any: a browser built for serverless
// machines, with the system libraries and fonts it needs beside it.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { run } from '../run.ts';

/** A browser of this machine, and what it needs in its environment beside the usual. */
export interface Chromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Where the browser is unpacked to. */
const PACKAGED = resolve('.cache/chromium');

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
 * The package unpacks into the folder for temporary files, and takes a half-written file for a whole one: so it
 * gets a folder of its own, which takes its final name only when everything is there. It reads that folder from
 * its environment and changes more of it, so it has a process of its own: suites start meanwhile, and inherit ours.
 *
 * @throws where it cannot be unpacked
 */
async function unpack(home: string): Promise<void> {
  const part = `${home}.${process.pid}`;
  mkdirSync(part, { recursive: true });
  const env = { TMPDIR: part, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  const status = await run({ file: process.execPath, args: ['tools/programs/unpack-chromium.ts'], env });
  if (status !== 0) throw new Error(`Chromium's package did not unpack into ${part}`);
  writeFileSync(`${part}/fonts/fonts.conf`, fontsConf(home));
  if (existsSync(home)) rmSync(part, { recursive: true });
  else renameSync(part, home);
}
