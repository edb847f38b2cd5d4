import { clean } from './clean.ts';
import type { Redacted } from './redacted.ts';
import { SECRET_KINDS, SECRET_SHAPES, type SecretKind } from './secrets.ts';

/** How many secrets of one kind were taken out. */
export interface Removal {
  readonly kind: SecretKind;
  readonly count: number;
}

/**
 * Removes everything that must not be kept or shown: tokens, keys, passwords, cookies, logins in addresses,
 * home folders, mail addresses, public IP addresses, whole device ids. A placeholder such as `‹token›` stays,
 * so that the user sees what was there. Request ids stay: they are no secret and commands need them.
 *
 * @returns the text, cleaned of invisible characters too, and what was removed, by kind
 */
export function redact(text: string): { readonly text: Redacted; readonly removed: readonly Removal[] } {
  const counts = new Map<SecretKind, number>();
  let rest = clean(text);
  for (const { kind, shape, sign, only, instead } of SECRET_SHAPES) {
    if (sign && !rest.includes(sign)) continue;
    rest = rest.replace(shape, (match: string, ...groups: unknown[]) => {
      // behind the groups come where the match is, a number, and the whole text
      const kept = groups
        .slice(
          0,
          groups.findIndex((group) => typeof group === 'number'),
        )
        .join('');
      const secret = match.slice(kept.length);
      if (only && !only(secret)) return match;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      return kept + (instead ? instead(secret) : `‹${kind}›`);
    });
  }
  const removed = SECRET_KINDS.flatMap((kind) => {
    const count = counts.get(kind);
    return count ? [{ kind, count }] : [];
  });
  return { text: rest as Redacted, removed };
}
