import { type Finding, refusalOf } from '../evidence/finding.ts';
import { type Naming, NOTHING_NAMED } from '../evidence/named.ts';
import type { Party } from '../evidence/party.ts';
import type { Answers } from '../evidence/questions.ts';

/** What a paste gave, and whose lines are in it. */
export interface PasteOfSome {
  readonly findings: readonly Finding[];
  readonly naming?: Naming | undefined;
  readonly parties?: readonly Party[] | undefined;
}

/** How the reader is known among the clients of a log. */
export interface Reader {
  /** The place of the client that the reader said to be. */
  readonly picked?: number | undefined;
  readonly answers?: Pick<Answers, 'client'>;
}

/** Clients that the reader may be: our own check is none. */
const others = (parties: readonly Party[]): readonly Party[] =>
  parties.filter(({ client }) => client !== 'own-check');

/**
 * Tells which client of a log is certainly the reader's: the one they point at; else the only one that came from
 * the address they typed; else the only one of the kind they answered, where the log names the kind of all.
 *
 * @returns undefined where it may be one or another, or none
 */
export function readersParty(parties: readonly Party[], { picked, answers }: Reader): Party | undefined {
  const possible = others(parties);
  const pointedAt = picked === undefined ? undefined : parties[picked];
  if (pointedAt) return pointedAt;
  const typed = possible.filter((party) => party.typed);
  if (typed.length > 0) return typed.length === 1 ? typed[0] : undefined;
  const answered = possible.filter(({ client }) => client === undefined || client === answers?.client);
  // a page at another address than the one they typed is another's
  const [only, ...more] = answered;
  return only?.client !== undefined && only.typed !== false && more.length === 0 ? only : undefined;
}

/** Clients that the reader may be, as far as their answer goes. */
function candidates(parties: readonly Party[], { answers }: Reader): readonly Party[] {
  const kind = answers?.client;
  const fitting = others(parties).filter(({ client }) => client === undefined || client === kind);
  return kind === undefined || kind === 'unknown' || fitting.length === 0 ? others(parties) : fitting;
}

/** What is known of the reader where clients were refused for different reasons. */
const SEVERAL: Finding = { code: 'text-several-clients', source: 'paste' };

/** Says whether clients were refused for different reasons, and none of it was shown by a client itself. */
function isOpen(parties: readonly Party[], findings: readonly Finding[]): boolean {
  const refused = parties.filter(({ fate }) => fate !== 'connected');
  const shown = findings.some(({ code, whose }) => refusalOf(code) && !whose);
  return !shown && new Set(refused.map(({ fate }) => fate)).size > 1;
}

/**
 * Gives what a paste says to the reader. Where a client of the log is certainly theirs, its lines alone count, and
 * they may prove. Otherwise the lines of all that it may be do, as lines of nobody in particular: likely at best. Where
 * they tell different things, they are left out until the reader says who they are.
 */
export function readersFindings({ findings, parties = [] }: PasteOfSome, reader: Reader): readonly Finding[] {
  const own = readersParty(parties, reader);
  if (own) return own.findings;
  const possible = candidates(parties, reader);
  // where it came with a reload, it was found out before
  const kept = findings.find(({ code }) => code === SEVERAL.code);
  const several = kept ?? (isOpen(possible, findings) ? SEVERAL : undefined);
  if (several) return [...findings.filter((each) => !each.whose && each !== kept), several];
  const last = possible.at(-1);
  if (!last || possible.length === others(parties).length) return findings;
  const nobodys = new Set(findings.filter(({ whose }) => whose).map(({ code }) => code));
  return last.findings.map((each) => (nobodys.has(each.code) ? { ...each, whose: 'nobody' } : each));
}

/**
 * Gives what a paste names for the blanks of commands. A line is the reader's own for a command only where they
 * pointed at its client: address and kind are what whoever comes says of itself.
 */
export function readersNaming(
  { naming = NOTHING_NAMED, parties = [] }: Omit<PasteOfSome, 'findings'>,
  { picked }: Reader,
): Naming {
  return (picked === undefined ? undefined : parties[picked]?.naming) ?? naming;
}
