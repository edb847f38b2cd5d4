import type { FindingCode } from '../finding.ts';
import type { Parser, Sighting } from '../pasted.ts';
import { around } from './pattern.ts';

/** Release numbers of OpenClaw are dates without the day: 2026.9.6. A date in a time stamp has hyphens. */
const RELEASE = /(?<![\d.])v?(20(?:2[6-9]|3\d)\.(?:1[0-2]|[1-9])\.\d{1,2})(?!\d)/g;
const NOT_INSTALLED = /(?:latest|available|npm|required since)\W{0,4}v?$/i;
/** A gateway's log names the release of the client that asks, which is not its own. */
const OF_CLIENT =
  /(?:\bclient=[^=\n]{1,60}? v|\bclientVersion["']?[=:] ?["']?|\bmode["']?[=:] ?["']?[a-z-]{2,16}["']?,? ?["']?version["']?[=:] ?["']?)$/;
const GATEWAYS_OWN = /(?:gateway version|gatewayVersion|\bapp)\W{0,5}v?$/i;

/**
 * Reads which release the text is from: the gateway's own if it is named, else the last one named, since
 * people write «from 2026.2.9 to 2026.9.6»; never one that is only offered as an update. A client's that a log
 * names is told apart.
 */
export const parseRelease: Parser = ({ flat }) => {
  const named = [...flat.matchAll(RELEASE)].map((match) => ({
    release: match[1] ?? '',
    at: match.index,
    // with a `v`, which belongs to the number or to what stands in front of it
    before: flat.slice(Math.max(0, match.index - 90), match.index) + (match[0].startsWith('v') ? 'v' : ''),
  }));
  const client = named.findLast(({ before }) => OF_CLIENT.test(before));
  const installed = named.filter(({ before }) => !OF_CLIENT.test(before) && !NOT_INSTALLED.test(before));
  const found = installed.find(({ before }) => GATEWAYS_OWN.test(before)) ?? installed.at(-1);
  const sighting = (code: FindingCode, of: typeof found): Sighting[] =>
    of ? [{ code, values: { release: of.release }, raw: around(flat, of.at) }] : [];
  return [...sighting('status-release', found), ...sighting('client-release', client)];
};
