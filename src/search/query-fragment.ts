import { redact } from '../evidence/redact.ts';
import { isPlain } from './allowed.ts';
import { KINDS, type Kind } from './record.ts';

/** What is longer is a paste and has no place in an address. */
export const LONGEST_QUERY = 80;

export interface Query {
  readonly query: string;
  readonly kind: Kind | undefined;
}

/** Reads a query out of the search page's address: its fragment, or what others put behind a question mark. */
export function readFragment(part: string): Query {
  const fields = new URLSearchParams(part.replace(/^#/, ''));
  return { query: fields.get('q') ?? '', kind: KINDS.find((kind) => kind === fields.get('kind')) };
}

/** Writes it; empty where the query is a paste, or where not all of it is known to be words, codes and numbers. */
export function writeFragment({ query, kind }: Query): string {
  const safe = query.length <= LONGEST_QUERY && isPlain(query) && redact(query).removed.length === 0;
  if (query === '' || !safe) return '';
  return `#${new URLSearchParams({ q: query, ...(kind && { kind }) })}`;
}
