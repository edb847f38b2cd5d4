import { type Named, type Naming, NOTHING_NAMED, namedThen } from '../evidence/named.ts';
import type { Address } from '../probe/address.ts';
import { safeBlanks } from './blanks.ts';
import { type Offer, offersOf } from './offers.ts';
import { type Blank, FIX, type Uses, type ValueSource } from './sources.ts';

/** Values by the names of blanks. */
export type Values = { readonly [B in Blank]?: string };

/** All that is known for the blanks of commands. */
export interface Told {
  readonly address?: Address | undefined;
  /** The name typed at the switch. */
  readonly container?: string;
  /** What the paste names, then what a command printed. */
  readonly namings?: readonly (Naming | undefined)[];
  /** What the reader took of what was offered. */
  readonly taken?: Values;
}

/** What stands in the blanks of the commands of a fix, and what else could. */
export interface CommandValues {
  readonly values: Readonly<Record<string, string>>;
  readonly offers: readonly Offer[];
}

/** One value for a blank, from one source. */
interface Candidate {
  readonly blank: Blank;
  readonly value: string;
  readonly source: ValueSource;
  readonly named?: Named;
}

/**
 * What the address tells for commands: the port where the gateway's own machine is meant, else the host. A name
 * with https in front of it (`secure-host`) goes with its port, as the gateway compares whole origins.
 */
function fromAddress(address: Address | undefined): Values {
  if (!address) return {};
  const { hostname, host, port, origin } = new URL(address.page);
  if (address.kind === 'loopback') return { 'your-origin': origin, ...(port !== '' && { port }) };
  return { 'your-origin': origin, 'your-host': hostname, ...(address.secure && { 'secure-host': host }) };
}

const candidatesFrom = (values: Values, source: ValueSource): Candidate[] =>
  (Object.entries(values) as [Blank, string][]).map(([blank, value]) => ({ blank, value, source }));

const isSafe = ({ blank, value }: Pick<Candidate, 'blank' | 'value'>): boolean =>
  safeBlanks({ [blank]: value })[blank] !== undefined;

/** What fills a blank: of the first source that may and has something, the newest that nothing speaks against. */
function filling(uses: Uses, candidates: readonly Candidate[]): string | undefined {
  for (const source of Object.keys(uses) as ValueSource[]) {
    if (uses[source] !== 'filled') continue;
    const found = candidates.findLast((each) => each.source === source && !each.named?.doubt);
    if (found) return found.value;
  }
  return undefined;
}

/**
 * Gathers what is known for the blanks of commands, and puts in what {@link FIX} lets in: the reader's own by itself,
 * what others chose only once the reader took it. Everything is fit for a shell.
 */
export function commandValues({ address, container = '', namings = [], taken = {} }: Told): CommandValues {
  const typed = { ...fromAddress(address), ...(container !== '' && { container }) };
  const { values, spent } = namings.reduce<Naming>(
    (all, each) => (each ? namedThen(all, each) : all),
    NOTHING_NAMED,
  );
  const candidates = [
    ...candidatesFrom(typed, 'typed'),
    ...values.map((named): Candidate => ({ ...named, source: named.by, named })),
    ...candidatesFrom(taken, 'taken').filter(({ value }) => !spent.includes(value)),
  ].filter((each) => (FIX[each.blank] as Uses)[each.source] && isSafe(each));
  const each = (Object.keys(FIX) as Blank[]).map((blank) => {
    const all = candidates.filter((candidate) => candidate.blank === blank);
    const ofThemselves = all.filter(({ source }) => source !== 'taken');
    const filled = filling(FIX[blank], all);
    const offers = offersOf({
      blank,
      named: all.flatMap(({ named = [] }) => named),
      typed: ofThemselves.find(({ source }) => source === 'typed')?.value,
      typedOrigin: typed['your-origin'],
      own: filling(FIX[blank], ofThemselves),
      filled,
    });
    return { blank, filled, offers };
  });
  return {
    values: Object.fromEntries(
      each.flatMap(({ blank, filled }) => (filled === undefined ? [] : [[blank, filled]])),
    ),
    offers: each.flatMap(({ offers }) => offers),
  };
}
