import type { Parser } from '../pasted.ts';
import { around } from './pattern.ts';

/** Release numbers of OpenClaw are dates without the day: 2026.9.6. A date in a time stamp has hyphens. */
const RELEASE = /(?<![\d.])v?(20(?:2[6-9]|3\d)\.(?:1[0-2]|[1-9])\.\d{1,2})(?!\d)/g;
const NOT_INSTALLED = /(?:latest|available|npm)\W{0,4}$/i;
const GATEWAYS_OWN = /(?:gateway version|gatewayVersion|\bapp)\W{0,5}$/i;

/**
 * Reads which release the text is from: the gateway's own if it is named, else the last one named, since
 * people write «from 2026.2.9 to 2026.9.6»; never one that is only offered as an update.
 */
export const parseRelease: Parser = ({ flat }) => {
  const named = [...flat.matchAll(RELEASE)].map((match) => ({
    release: match[1] ?? '',
    at: match.index,
    before: flat.slice(Math.max(0, match.index - 24), match.index),
  }));
  const installed = named.filter(({ before }) => !NOT_INSTALLED.test(before));
  const found = installed.find(({ before }) => GATEWAYS_OWN.test(before)) ?? installed.at(-1);
  if (!found) return [];
  return [{ code: 'status-release', values: { release: found.release }, raw: around(flat, found.at) }];
};
