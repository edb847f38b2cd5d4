import type { Refusal } from '../../../src/gateway/refusal.ts';
import { REFUSALS } from '../../../src/gateway/refusals.ts';
import { having, type Run, runsOf } from '../../../src/gateway/runs.ts';
import type { Row, Texts } from '../texts/rows.ts';

/** Who says a refusal; what a doctor or a service says of one is no refusal. */
const SAYS: ReadonlySet<Row['from']> = new Set<Row['from']>([
  'code',
  'reason',
  'close',
  'gateway',
  'log',
  'client',
  'command line',
  'dashboard',
]);

/** Refusals that are put together when they are said: the fact, or the text of the package, that they are made of. */
const MADE_OF: Readonly<Record<string, string>> = {
  'connect-unknown-client': 'invalid connect params: {}',
  'connect-unknown-field': 'invalid connect params: {}',
  'connect-without-nonce': 'nonce-required',
  'pairing-role-upgrade': 'role-upgrade-named',
  'pairing-scope-upgrade': 'upgrade-logged',
};

/** What is filled into a text may be what a refusal is known by: a right. */
const filled = (text: string): string => text.replaceAll('{}', 'operator.read');

function says({ codes = [], reasons, texts }: Refusal, { from, text }: Row): boolean {
  if (!SAYS.has(from)) return false;
  if (from === 'code') return codes.includes(text);
  // where a refusal has a code, the word of its reason may be one that is only used inside
  if (from === 'reason' && reasons) return codes.length === 0 && reasons.includes(text);
  return texts.some((pattern) => pattern.test(text) || pattern.test(filled(text)));
}

/**
 * Finds in which releases each refusal of the site is: one of its codes, reasons or texts stands in their packages.
 *
 * @param facts what holds in which releases, for those that no text tells
 * @returns no run for one that stands in no package: it is documented, or reported
 */
export function spansOfRefusals(
  { releases, rows }: Texts,
  facts: Readonly<Record<string, readonly Run[]>>,
): Readonly<Record<string, readonly Run[]>> {
  const spans = Object.entries<Refusal>(REFUSALS).map(([id, refusal]) => {
    const made = MADE_OF[id];
    const said = rows.filter((row) => row.text === made || says(refusal, row));
    const known = new Set(said.flatMap((row) => having(row.spans, releases)));
    for (const release of having((made && facts[made]) || [], releases)) known.add(release);
    return [id, runsOf(known, releases)] as const;
  });
  return Object.fromEntries(spans);
}
