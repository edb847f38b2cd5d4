// Node for a machine whose own is too old: a package, fetched only there. Runs on Node 20 with no packages.
import { existsSync, linkSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { installPackages } from './packages.mjs';

const HOME = 'tools/node';
const PROGRAM = process.platform === 'win32' ? 'node.exe' : 'node';
const PACKAGE = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const PACKAGED = `${HOME}/node_modules/${PACKAGE}/bin/${PROGRAM}`;
/** npm looks for programs here first, so each later `npm run` finds it. */
const LINK = `node_modules/.bin/${PROGRAM}`;

/** @param {string} version */
const ordinal = (version) =>
  version.split('.').reduce((sum, part, index) => sum + Number(part) * 10 ** (8 - 4 * index), 0);

/**
 * Says whether a version lies in a range of `>=` and `<`, as `engines` has it.
 * @param {string} version
 * @param {string} range
 */
export function fits(version, range) {
  return range.split('||').some((part) =>
    part
      .trim()
      .split(/\s+/)
      .every((bound) => {
        const [, sign, limit] = /^(>=|<)(\d[\d.]*)$/.exec(bound) ?? [];
        if (!limit) throw new Error(`${bound} is no bound that this can read`);
        return sign === '<' ? ordinal(version) < ordinal(limit) : ordinal(version) >= ordinal(limit);
      }),
  );
}

/**
 * What a folder's package.json asks of Node.
 * @returns {string}
 */
const ownRange = () => JSON.parse(readFileSync('package.json', 'utf8')).engines.node;

/**
 * What the newest gateway asks of Node.
 * @returns {string}
 */
const gatewayRange = () =>
  JSON.parse(readFileSync('tests/gateway/package-lock.json', 'utf8')).packages['node_modules/openclaw']
    .engines.node;

/**
 * Fetches the packaged Node.
 * @param {string} range what it is fetched for
 * @returns {string} its path
 * @throws where there is none for this machine, with what to do
 */
function fetchNode(range) {
  const { optionalDependencies } = JSON.parse(readFileSync(`${HOME}/package.json`, 'utf8'));
  if (!(PACKAGE in optionalDependencies))
    throw new Error(
      `This needs Node ${range}; yours is ${process.versions.node}, and none is packaged for ${process.platform} ` +
        `${process.arch}. Install Node 24 from https://nodejs.org and run the command again.`,
    );
  installPackages(HOME);
  if (!existsSync(PACKAGED)) {
    // npm passes over an optional package that it cannot fetch
    rmSync(`${HOME}/node_modules`, { recursive: true });
    throw new Error(
      `npm could not fetch ${PACKAGE}. Run the command again, or install Node ${range} yourself.`,
    );
  }
  return resolve(PACKAGED);
}

/**
 * Finds the Node for the site and its tools. Where the machine's own is too old, later npm scripts find it too.
 * @returns {string} its path
 * @throws where there is none for this machine, with what to do
 */
export function provideNode() {
  if (fits(process.versions.node, ownRange())) return process.execPath;
  const node = fetchNode(ownRange());
  rmSync(LINK, { force: true });
  linkSync(node, LINK);
  return node;
}

/**
 * Finds the Node that real gateways run on as well, which ask for a newer one than the site does.
 * @returns {string} its path
 * @throws where there is none for this machine, with what to do
 */
export function provideGatewayNode() {
  return fits(process.versions.node, gatewayRange()) ? process.execPath : fetchNode(gatewayRange());
}
