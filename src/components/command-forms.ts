import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import type { Setup } from '../fix/setup.ts';
import type { Local } from '../i18n/local.ts';
import { programOf } from './placeholder.ts';
import { commandVerifiedOn } from './verified-on.ts';

type Command = CollectionEntry<'commands'>['data'];
type Place = Command['on'];
type Fact = Command['fact'];

/** A command as it is typed in some set-ups. */
export interface Form {
  readonly setups: readonly Setup[];
  readonly run: string;
  readonly on: Place;
  /** What releases must have to know the command, where not all do. */
  readonly fact: Fact;
  /** Where it was run, or the key of the words that say why it was not. */
  readonly verified: string;
}

/** The set-ups that pages of words tell apart; the check knows more. */
export const TABS = ['host', 'compose', 'docker', 'kubernetes', 'windows'] as const;

/** Where a command is typed that has something in front of its program. */
const TYPED: Partial<Record<Setup, Place>> = { compose: 'compose-folder', kubernetes: 'own-computer' };

/**
 * Finds how a command is typed in each set-up: by a command of its own, with something in front, or as it is.
 *
 * @returns first the form for the machine itself; no other where none differs
 * @throws at build time, where content/commands.yaml has no such command
 */
export async function formsOf(local: Local, id: string): Promise<readonly Form[]> {
  const command = await getEntry('commands', id);
  if (!command) throw new Error(`content/commands.yaml has no "${id}"`);
  const { run, on, variants, fact } = command.data;
  const plain = { run, on, fact, verified: await commandVerifiedOn(local, id) };
  if (on !== 'gateway-host') return [{ setups: [], ...plain }];
  const programs = new Map(
    (await getCollection('setups')).map(({ id: setup, data }) => [setup, data.program]),
  );
  const { program, rest } = programOf(run);
  const others: Form[] = [];
  for (const setup of TABS) {
    const own = variants[setup] && (await getEntry('commands', variants[setup]));
    const start = program && programs.get(setup);
    if (own) {
      const verified = await commandVerifiedOn(local, own.id);
      const { run: its, on: place, fact: known } = own.data;
      others.push({ setups: [setup], run: its, on: place, fact: known, verified });
    } else if (start)
      others.push({
        ...plain,
        setups: [setup],
        run: start + rest,
        on: TYPED[setup] ?? on,
        verified: (await local.words('commands'))('prefixed'),
      });
  }
  const differ = new Set(others.flatMap(({ setups }) => setups));
  return [{ setups: TABS.filter((setup) => !differ.has(setup)), ...plain }, ...others];
}
