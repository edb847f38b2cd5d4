import type { Parser } from '../pasted.ts';
import { around } from './pattern.ts';

/** How shells say that a program is not there; the first group is its name. */
const SAYS =
  /\b(?:ba|da|a|k|z)?sh: (?:\d{1,4}: |line \d{1,4}: )?([\w.-]{1,40}): (?:command )?not found|(?:command not found|unknown command): ([\w.-]{1,40})/gi;
/** Those whose absence says where the command was typed; they have codes of their own. */
const OURS = /^(?:openclaw|docker|docker-compose|podman|kubectl|clawdbot|moltbot)$/i;

/** Finds a program that a command calls and that is none of those this site speaks of. */
export const parseNotFound: Parser = ({ flat }) => {
  const missing = [...flat.matchAll(SAYS)].find((match) => !OURS.test(match[1] ?? match[2] ?? ''));
  if (!missing) return [];
  const values = { program: missing[1] ?? missing[2] ?? '' };
  return [{ code: 'cli-other-not-found', values, raw: around(flat, missing.index) }];
};
