import type { Finding } from '../evidence/finding.ts';
import type { Party } from '../evidence/party.ts';
import type { Answers } from '../evidence/questions.ts';

/** What a paste gave, and whose lines are in it. */
export interface PasteOfSome {
  readonly findings: readonly Finding[];
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
  return answered.length === 1 && answered[0]?.client !== undefined ? answered[0] : undefined;
}

/**
 * Gives what a paste says to the reader. Where a client of the log is certainly theirs, its lines alone count, and
 * they may prove. Otherwise all lines do, those of a log as lines of nobody in particular: likely at best.
 */
export function readersFindings({ findings, parties = [] }: PasteOfSome, reader: Reader): readonly Finding[] {
  const own = readersParty(parties, reader);
  if (own) return own.findings;
  // none of another kind than the one they answered
  const kind = reader.answers?.client;
  const last = others(parties).findLast(({ client }) => client === undefined || client === kind);
  const foreign = others(parties).some(({ client }) => client !== undefined && client !== kind);
  if (kind === undefined || kind === 'unknown' || !last || !foreign) return findings;
  const nobodys = new Set(findings.filter(({ whose }) => whose).map(({ code }) => code));
  return last.findings.map((each) => (nobodys.has(each.code) ? { ...each, whose: 'nobody' } : each));
}
