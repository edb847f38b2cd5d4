import { isIn } from '../../../../src/gateway/runs.ts';
import type { Texts } from '../../texts/rows.ts';
import type { Held, Packages } from '../packages.ts';
import { spansOfRefusals } from '../refusals.ts';
import { pairUp, type TextChanges } from './pair-up.ts';

/** What begins with a release, and what the one before was the last to have. */
interface Turn {
  readonly begun: readonly string[];
  readonly ended: readonly string[];
}

/** What changes with a release for somebody who reads the site. */
export interface Changes {
  readonly release: string;
  /** The release before it. */
  readonly before: string;
  readonly refusals: Turn;
  readonly facts: Turn;
  readonly commands: Turn;
  readonly texts: TextChanges;
}

function turnOf(held: Held, release: string, before: string): Turn {
  const ids = Object.keys(held);
  const has = (id: string, which: string): boolean => isIn(which, held[id] ?? []);
  return {
    begun: ids.filter((id) => has(id, release) && !has(id, before)),
    ended: ids.filter((id) => has(id, before) && !has(id, release)),
  };
}

/**
 * Finds what a release changes.
 *
 * @param release one of those that the tables hold
 * @throws where it is the first of them
 */
export function changesIn(release: string, packages: Packages, texts: Texts): Changes {
  const names = packages.releases.map((each) => each.release);
  const before = names[names.indexOf(release) - 1];
  if (before === undefined) throw new Error(`No release is before ${release}`);
  // what was set aside for good is of no interest in another wording either
  const rows = texts.rows.filter(({ aside }) => aside === undefined);
  const begun = rows.filter(({ spans }) => isIn(release, spans) && !isIn(before, spans));
  const ended = rows.filter(({ spans }) => isIn(before, spans) && !isIn(release, spans));
  return {
    release,
    before,
    refusals: turnOf(spansOfRefusals(texts, packages.facts), release, before),
    facts: turnOf(packages.facts, release, before),
    commands: turnOf(packages.commands, release, before),
    texts: pairUp(ended, begun),
  };
}
