/** The modules in which the command line defines what the site speaks of. */
const DEFINED_IN =
  /^src\/cli\/((?:devices|qr|pair|pairing|node|nodes|config|logs|gateway|daemon|security|update)-cli|program\/register\.[\w-]+)/;
const DEFINED = /\.(command|option|requiredOption)\(\s*["'`]([^"'`]+)/g;

/** Whether a module defines commands that are looked at. */
export const definesCommands = (path: string): boolean => DEFINED_IN.test(path);

/**
 * Finds the commands and options that a module of the command line defines.
 *
 * @returns each with its module: `devices-cli approve`, `devices-cli --latest`
 */
export function commandsIn(path: string, source: string): readonly string[] {
  const where = DEFINED_IN.exec(path)?.[1];
  if (where === undefined) return [];
  return [...source.matchAll(DEFINED)].flatMap(([, kind, text = '']) => {
    const name = kind === 'command' ? /^[\w-]+/.exec(text)?.[0] : /--[\w-]+/.exec(text)?.[0];
    return name === undefined ? [] : [`${where.replace(/^program\/register\./, '')} ${name}`];
  });
}
